import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { sessionSchema } from "./schema";

/** A person's therapy sessions, sealed. */
export const sessions = defineCollection({
  kind: "session",
  schema: sessionSchema,
  version: 1,
  isBundled: true,
  monthOf: (session) => monthOf(session.day),
});
