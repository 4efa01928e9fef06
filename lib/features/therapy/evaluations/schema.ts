import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema } from "@/lib/platform/forms/field-schemas";
import { goalGradeSchema } from "@/lib/features/therapy/goals/schema";
import { allianceFields } from "@/lib/features/sessions/schema";
import { DECISIONS } from "./choices";

export type Decision = (typeof DECISIONS)[number];

/** A look back every few sessions, as it is sealed. Nothing in it has to be answered. */
export const evaluationSchema = z.object({
  day: localDateSchema,
  goalGrades: boundedList(z.object({ goalId: z.uuid(), grade: goalGradeSchema }), 200).default([]),
  /** Over the whole stretch, in the words of the session log. */
  heard: allianceFields.heard,
  goalsFit: allianceFields.goalsFit,
  pace: allianceFields.pace,
  /** What helps, and what gets in the way, in own words. */
  helps: noteSchema.optional(),
  hinders: noteSchema.optional(),
  decision: z.enum(DECISIONS, { error: "choice" }).optional(),
  note: noteSchema.optional(),
});
export type Evaluation = z.infer<typeof evaluationSchema>;
