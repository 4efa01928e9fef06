import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { lifeEventSchema } from "./schema";

/** A person's life events, sealed. */
export const lifeEvents = defineCollection({
  kind: "life-event",
  schema: lifeEventSchema,
  version: 1,
  monthOf: (event) => monthOf(event.day),
});
