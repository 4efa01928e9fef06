import { z } from "zod";
import { FIELD_TARGETS } from "./field-targets";

const endSchema = z.number().min(-1_000_000).max(1_000_000);

export const fieldChoiceSchema = z
  .object({
    as: z.enum(FIELD_TARGETS),
    /** The ends of the scale; of sleep hours, tags and notes there are none. */
    low: endSchema.optional(),
    high: endSchema.optional(),
    /** True where a high value means a low mood, little stress or poor sleep. */
    reversed: z.boolean().optional(),
  })
  .refine(({ low, high }) => low === undefined || high === undefined || low < high, {
    error: "scaleEnds",
    path: ["high"],
  });
export type FieldChoice = z.infer<typeof fieldChoiceSchema>;

/** What a person says of moods with names and of fields of their own. */
export const formatChoicesSchema = z.object({
  /** The grade (1–10) of a mood by its name. */
  moods: z.record(z.string(), z.number().min(1).max(10)).default({}),
  /** What a field, column, symptom or tracker stands for, by its name. */
  fields: z.record(z.string(), fieldChoiceSchema).default({}),
});
export type FormatChoices = z.infer<typeof formatChoicesSchema>;

/** Names that the person has to say the meaning of. */
export const openQuestionsSchema = z.object({
  moods: z.array(z.string()),
  fields: z.array(z.string()),
  /** Grades of moods that an app has itself; the person can give others. */
  usual: z.record(z.string(), z.number()),
  /** Scales of fields that the file itself tells the ends of. */
  ends: z.record(z.string(), z.object({ low: z.number(), high: z.number() })),
});
export type OpenQuestions = z.infer<typeof openQuestionsSchema>;
