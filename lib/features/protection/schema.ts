import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { noteSchema, shortText } from "@/lib/platform/forms/field-schemas";

/** What somebody does, or feels, when safety is missing: a signal, never a failure. */
export const SIGNS = [
  "closed-off",
  "wanted-to-cancel",
  "changed-subject",
  "felt-nothing",
  "skipped-homework",
  "was-angry",
  "pleased-therapist",
] as const;
export const signSchema = z.enum(SIGNS, { error: "choice" });
export type Sign = z.infer<typeof signSchema>;

/** What it may have needed. */
export const NEEDS = ["pace", "choice", "break", "seat", "words"] as const;
export const needSchema = z.enum(NEEDS, { error: "choice" });

/** Whether the client wants to tell the therapist. */
export const SHARINGS = ["yes", "unsure", "no"] as const;

export const MAX_OWN_WORDS_LENGTH = 200;
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
