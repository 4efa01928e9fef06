import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { questionnaireSchema } from "./schema";

/** A person's questionnaires, sealed. */
export const questionnaires = defineCollection({
  kind: "questionnaire",
  schema: questionnaireSchema,
  version: 1,
  monthOf: ({ day }) => monthOf(day),
});
