import { defineSingleton } from "@/lib/platform/journal/singleton";
import { DEFAULT_SETTINGS, settingsSchema } from "./schema";

/** A person's settings, sealed like everything else they enter. */
export const settingsStore = defineSingleton({
  kind: "settings",
  schema: settingsSchema,
  version: 1,
  defaults: DEFAULT_SETTINGS,
});
