import { followCheckIns } from "@/lib/account/reminders/follow-entries";
import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { checkInSchema } from "./schema";

/** A person's check-ins, sealed. */
export const checkIns = defineCollection({
  kind: "check-in",
  schema: checkInSchema,
  version: 1,
  isBundled: true,
  monthOf: (checkIn) => monthOf(checkIn.day),
  follow: (tx, { userId }, entries) => {
    const days = entries.filter(({ deletedAt }) => deletedAt === null).map(({ content }) => content.day);
    return days.length === 0 ? Promise.resolve() : followCheckIns(tx, userId, { days, now: new Date() });
  },
});
