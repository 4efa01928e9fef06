import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { evaluationSchema } from "./schema";

/** A person's evaluations, sealed. */
export const evaluations = defineCollection({
  kind: "evaluation",
  schema: evaluationSchema,
  version: 1,
  monthOf: ({ day }) => monthOf(day),
});
