import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { effectSchema } from "./schema";

/** A person's unwanted effects, sealed. */
export const effects = defineCollection({
  kind: "effect",
  schema: effectSchema,
  version: 1,
  monthOf: (effect) => monthOf(effect.since),
});
