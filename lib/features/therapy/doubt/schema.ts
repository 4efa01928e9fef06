import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema } from "@/lib/platform/forms/field-schemas";
import { sentenceSchema } from "@/lib/features/talking-points/schema";
import { DOUBT_ANSWERS, type DOUBT_QUESTIONS, ROADS } from "./choices";

export type DoubtQuestion = (typeof DOUBT_QUESTIONS)[number];

export type Road = (typeof ROADS)[number];

const answer = z.enum(DOUBT_ANSWERS, { error: "choice" }).optional();

/** One round with the doubt compass, as it is sealed: own answers, a road, and a sentence. No score. */
export const doubtSchema = z.object({
  day: localDateSchema,
  aim: answer,
  difference: answer,
  speak: answer,
  safe: answer,
  stirs: answer,
  away: answer,
  hoped: answer,
  outside: answer,
  /** What else one wants to say about it. */
  words: noteSchema.optional(),
  road: z.enum(ROADS, { error: "choice" }).optional(),
  /** The sentence to say aloud; it stands among the talking points. */
  sentence: sentenceSchema.optional(),
});
export type Doubt = z.infer<typeof doubtSchema>;
