import { monthOf } from "@/lib/calendar/month";
import { defineCollection } from "@/lib/journal/collection";
import { sessionSchema } from "./schema";

/** A person's therapy sessions, sealed. */
export const sessions = defineCollection({
  kind: "session",
  schema: sessionSchema,
  version: 1,
  monthOf: (session) => monthOf(session.day),
});
