import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema } from "@/lib/platform/forms/field-schemas";
import { sentenceSchema } from "@/lib/features/talking-points/schema";

/** Questions about whether it works, and about whether it is hard, by names that do not change. */
export const WORKS_QUESTIONS = ["aim", "difference", "speak", "safe"] as const;
export const HARD_QUESTIONS = ["stirs", "away", "hoped", "outside"] as const;
export const DOUBT_QUESTIONS = [...WORKS_QUESTIONS, ...HARD_QUESTIONS] as const;
export type DoubtQuestion = (typeof DOUBT_QUESTIONS)[number];

export const DOUBT_ANSWERS = ["yes", "partly", "no", "unsure"] as const;
/** The roads one can take; none of them is better. */
export const ROADS = ["say", "expectations", "time", "second-opinion"] as const;
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
