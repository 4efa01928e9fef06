import { followSessions } from "@/lib/account/reminders/follow-entries";
import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { toFollow } from "./rules";
import { sessionSchema } from "./schema";

/** A person's therapy sessions, sealed. */
export const sessions = defineCollection({
  kind: "session",
  schema: sessionSchema,
  version: 1,
  isBundled: true,
  monthOf: (session) => monthOf(session.day),
  follow: (tx, { userId }, entries) => followSessions(tx, userId, { sessions: entries.map(toFollow), now: new Date() }),
});
