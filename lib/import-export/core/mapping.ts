import { z } from "zod";
import { DATE_FORMATS } from "./date-formats";
import { DECIMAL_SIGNS } from "./decimal";
import { DELIMITERS } from "./delimiters";
import { MAX_TABLE_COLUMNS } from "./limits";
import { SLEEP_UNITS } from "./sleep-duration";

/** Position of a column, from 0. */
const columnSchema = z
  .number()
  .int()
  .min(0)
  .max(MAX_TABLE_COLUMNS - 1);

const scaleEndSchema = z.number({ error: "number" }).min(-1_000_000).max(1_000_000);

/** A column of ratings with the ends of its scale; see `toGrade`. */
export const ratedColumnSchema = z
  .object({ column: columnSchema, min: scaleEndSchema, max: scaleEndSchema, reversed: z.boolean() })
  .refine(({ min, max }) => min < max, { error: "scaleEnds", path: ["max"] });
export type RatedColumn = z.infer<typeof ratedColumnSchema>;

/** A rated column on its way: its scale can still be open. */
export const ratedChoiceSchema = z.object({
  column: columnSchema,
  min: scaleEndSchema.optional(),
  max: scaleEndSchema.optional(),
  reversed: z.boolean(),
});
export type RatedChoice = z.infer<typeof ratedChoiceSchema>;

/** How a table becomes check-ins: what was detected, corrected by the person. */
export const mappingSchema = z.object({
  delimiter: z.enum(DELIMITERS),
  decimalSign: z.enum(DECIMAL_SIGNS),
  /** Line of the file on which the header stands, 0 for none; absent where it is found anew. */
  headerLine: z.number().int().min(0).optional(),
  date: z.object({ column: columnSchema, format: z.enum(DATE_FORMATS) }),
  time: z.object({ column: columnSchema }).optional(),
  mood: ratedColumnSchema.optional(),
  stress: ratedColumnSchema.optional(),
  sleepHours: z.object({ column: columnSchema, unit: z.enum(SLEEP_UNITS) }).optional(),
  sleepQuality: ratedColumnSchema.optional(),
  note: z.object({ column: columnSchema }).optional(),
  /**
   * What happens to a row in which one value cannot be read: the row stays out whole, or comes in without that value.
   * A row without a readable date always stays out.
   */
  unreadableValue: z.enum(["skip-row", "leave-out"]),
});
export type Mapping = z.infer<typeof mappingSchema>;

export const RATED_TARGETS = ["mood", "stress", "sleepQuality"] as const satisfies readonly (keyof Mapping)[];

/** A mapping on its way: the column of the date, how it is written, and the ends of a scale can still be open. */
export const mappingChoicesSchema = mappingSchema.extend({
  date: z.object({ column: columnSchema.optional(), format: z.enum(DATE_FORMATS).optional() }),
  mood: ratedChoiceSchema.optional(),
  stress: ratedChoiceSchema.optional(),
  sleepQuality: ratedChoiceSchema.optional(),
});
export type MappingChoices = z.infer<typeof mappingChoicesSchema>;
