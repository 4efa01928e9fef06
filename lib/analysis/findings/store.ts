import { defineCollection } from "@/lib/platform/journal/collection";
import { findingAnswerSchema } from "./schema";

/**
 * The sealed answers to findings. They are stored without a month, so that a row does not reveal when a finding was
 * made.
 */
export const findingAnswers = defineCollection({
  kind: "finding-answer",
  schema: findingAnswerSchema,
  version: 1,
  monthOf: () => "0000-00",
});
