import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, shortText } from "@/lib/platform/forms/field-schemas";

/** What therapy can bring along besides help, as a client would say it; "own" is said in their own words. */
export const EFFECT_KINDS = [
  "memories",
  "sleep",
  "stress",
  "rumination",
  "low-mood",
  "exhaustion",
  "hurt",
  "not-understood",
  "dependence",
  "shame",
  "relationships",
  "new-complaints",
  "nothing-changes",
  "own",
] as const;
export const effectKindSchema = z.enum(EFFECT_KINDS, { error: "choice" });
export type EffectKind = z.infer<typeof effectKindSchema>;

/** What the client thinks it comes from. Not saying is fine too. */
export const CAUSES = ["therapy", "something-else", "unsure"] as const;

/** 0 is "hardly noticeable", 4 is "takes over the day"; absent is not said. */
export const STRENGTHS = [0, 1, 2, 3, 4] as const;

/** A short name for it; the story goes into the note. */
export const MAX_OWN_WORDS_LENGTH = 120;
/** Longest note of what came of talking about it: several conversations, each as long as a point's outcome may be. */
export const MAX_DISCUSSION_LENGTH = 10_000;
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
