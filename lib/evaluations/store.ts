import { monthOf } from "@/lib/calendar/month";
import { defineCollection } from "@/lib/journal/collection";
import { evaluationSchema } from "./schema";

/** A person's evaluations, sealed. */
export const evaluations = defineCollection({
  kind: "evaluation",
  schema: evaluationSchema,
  version: 1,
  monthOf: ({ day }) => monthOf(day),
});
