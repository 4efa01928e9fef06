import { defineSingleton } from "@/lib/platform/journal/singleton";
import { NO_REMINDERS, reminderChoicesSchema } from "./schema";

/** What a person chose about reminders, sealed like everything else they enter. */
export const reminderChoices = defineSingleton({
  kind: "reminders",
  schema: reminderChoicesSchema,
  version: 1,
  defaults: NO_REMINDERS,
});
