import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, shortText } from "@/lib/platform/forms/field-schemas";
import { MAX_OWN_WORDS_LENGTH, NEEDS, SHARINGS, SIGNS } from "./choices";

export const signSchema = z.enum(SIGNS, { error: "choice" });
export type Sign = z.infer<typeof signSchema>;

export const needSchema = z.enum(NEEDS, { error: "choice" });

const ownWords = shortText(MAX_OWN_WORDS_LENGTH);

/** One protection moment, as it is sealed. Only the day is always there; the rest comes when there is room for it. */
export const protectionMomentSchema = z.object({
  day: localDateSchema,
  /** The session it was noticed in. */
  sessionId: z.uuid().optional(),
  signs: boundedList(signSchema, SIGNS.length).default([]),
  ownSign: ownWords.optional(),
  /** What it may have protected, in own words. */
  protectedWhat: noteSchema.optional(),
  needs: boundedList(needSchema, NEEDS.length).default([]),
  ownNeed: ownWords.optional(),
  share: z.enum(SHARINGS, { error: "choice" }).optional(),
});
export type ProtectionMoment = z.infer<typeof protectionMomentSchema>;
