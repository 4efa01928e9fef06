import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, shortText } from "@/lib/platform/forms/field-schemas";
import { CAUSES, EFFECT_KINDS, MAX_DISCUSSION_LENGTH, MAX_OWN_WORDS_LENGTH, STRENGTHS } from "./choices";

export const effectKindSchema = z.enum(EFFECT_KINDS, { error: "choice" });
export type EffectKind = z.infer<typeof effectKindSchema>;

/** Twice a week for five years. */
const MAX_NOTICED_DAYS = 500;

export const ownWordsSchema = shortText(MAX_OWN_WORDS_LENGTH);
export const discussionSchema = shortText(MAX_DISCUSSION_LENGTH);
export const strengthSchema = z.literal(STRENGTHS, { error: "choice" });

/** One unwanted effect, as it is sealed. */
export const effectSchema = z.object({
  kind: effectKindSchema,
  /** In the client's own words; the name of it when the kind is "own". */
  ownWords: ownWordsSchema.optional(),
  strength: strengthSchema.optional(),
  cause: z.enum(CAUSES, { error: "choice" }).optional(),
  /** First day it was noticed. */
  since: localDateSchema,
  /** Later days on which it was noticed again, in any order, each once. */
  noticedOn: boundedList(localDateSchema, MAX_NOTICED_DAYS).default([]),
  note: noteSchema.optional(),
  /** The last day it was talked about in therapy, and what came of it. */
  discussedOn: localDateSchema.optional(),
  /** The day it was talked about before that: taking the last one back restores it. */
  discussedBefore: localDateSchema.optional(),
  discussion: discussionSchema.optional(),
  /** The day it was no longer there. */
  overOn: localDateSchema.optional(),
  /** The end it had before it was noticed again, and the day on which that was: taking that day back restores it. */
  reopened: z.object({ overOn: localDateSchema, day: localDateSchema }).optional(),
});
export type Effect = z.infer<typeof effectSchema>;
