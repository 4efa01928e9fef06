import { defineCollection } from "@/lib/platform/journal/collection";
import { findingAnswerSchema } from "./schema";

/** What a person answered to findings, sealed. Belongs to no month: the row must not tell when something was seen. */
export const findingAnswers = defineCollection({
  kind: "finding-answer",
  schema: findingAnswerSchema,
  version: 1,
  monthOf: () => "0000-00",
});
