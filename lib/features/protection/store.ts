import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { protectionMomentSchema } from "./schema";

/** A person's protection moments, sealed. */
export const protectionMoments = defineCollection({
  kind: "protection-moment",
  schema: protectionMomentSchema,
  version: 1,
  monthOf: (moment) => monthOf(moment.day),
});
