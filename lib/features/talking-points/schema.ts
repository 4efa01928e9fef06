import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { ENTRY_ORIGINS } from "@/lib/features/entry-kinds";
import { requiredText, shortText } from "@/lib/platform/forms/field-schemas";
import { MAX_OUTCOME_LENGTH, MAX_SENTENCE_LENGTH } from "./choices";

const MAX_REFERENCE_LENGTH = 200;

/** What a session can leave behind to talk about: the client's own words, or an answer about working together. */
export const SESSION_ITEMS = ["raiseNext", "heard", "goalsFit", "couldSay", "pace", "afterwards"] as const;
export const sessionItemSchema = z.enum(SESSION_ITEMS);
export type SessionItem = z.infer<typeof sessionItemSchema>;

const reference = z.string().min(1).max(MAX_REFERENCE_LENGTH);

/** Where a point came from: thought up by the client, seen in the trends, left by a session, or another entry. */
export const sourceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("own") }),
  z.object({ kind: z.literal("finding"), findingId: reference }),
  z.object({ kind: z.literal("session"), sessionId: reference, item: sessionItemSchema, day: localDateSchema }),
  z.object({ kind: z.literal("entry"), from: z.enum(ENTRY_ORIGINS), entryId: reference }),
]);
export type TalkingPointSource = z.infer<typeof sourceSchema>;

/** open: kept for later; chosen: for the next session; raised: talked about; let-go: no longer wanted. */
const STATUSES = ["open", "chosen", "raised", "let-go"] as const;

export const sentenceSchema = requiredText(MAX_SENTENCE_LENGTH);
export const outcomeSchema = shortText(MAX_OUTCOME_LENGTH);

/** The content of one talking point, as it is sealed. */
export const talkingPointSchema = z.object({
  /** The sentence to say aloud. */
  text: sentenceSchema,
  source: sourceSchema,
  status: z.enum(STATUSES),
  /** Place among the chosen ones, lowest first; keeps its last value in every other status. */
  order: z.number().int(),
  writtenOn: localDateSchema,
  /** Since when it stands ready; a session after that day without raising it carried it over. */
  chosenOn: localDateSchema.optional(),
  raisedOn: localDateSchema.optional(),
  /** What came of it; absent when nothing was written down. */
  outcome: outcomeSchema.optional(),
  letGoOn: localDateSchema.optional(),
});
export type TalkingPoint = z.infer<typeof talkingPointSchema>;
