import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import {
  clockTimeSchema,
  gradeSchema,
  noteSchema,
  shortText,
  tagsSchema,
  wholeNumber,
} from "@/lib/platform/forms/field-schemas";
import {
  AFTERWARDS,
  EXTENTS,
  MAX_RAISE_NEXT_LENGTH,
  MEDIUMS,
  NOT_HELD_REASONS,
  PACES,
  SESSION_STATUSES,
} from "./choices";

/** A day of group therapy is about seven hours; ten leaves room. */
export const MAX_DURATION_MINUTES = 600;
const MAX_THEMES = 12;
const MAX_THEME_LENGTH = 60;

export const durationSchema = wholeNumber({ min: 1, max: MAX_DURATION_MINUTES }, "minutes");
export const themesSchema = tagsSchema({ maxLength: MAX_THEME_LENGTH, most: MAX_THEMES });
export const raiseNextSchema = shortText(MAX_RAISE_NEXT_LENGTH);

/** How the working together was, in words: absent is not answered. */
export const allianceFields = {
  heard: z.enum(EXTENTS, { error: "choice" }).optional(),
  goalsFit: z.enum(EXTENTS, { error: "choice" }).optional(),
  couldSay: z.enum(EXTENTS, { error: "choice" }).optional(),
  pace: z.enum(PACES, { error: "choice" }).optional(),
  afterwards: z.enum(AFTERWARDS, { error: "choice" }).optional(),
};

/** One therapy session as it is stored. Grades are 1–10; high tension means more tension. Absent means not logged. */
export const sessionSchema = z.object({
  day: localDateSchema,
  /** Clock time of the person. */
  startTime: clockTimeSchema.optional(),
  durationMinutes: durationSchema.optional(),
  medium: z.enum(MEDIUMS, { error: "choice" }).optional(),
  themes: themesSchema.default([]),
  moodBefore: gradeSchema.optional(),
  moodAfter: gradeSchema.optional(),
  tensionBefore: gradeSchema.optional(),
  tensionAfter: gradeSchema.optional(),
  ...allianceFields,
  note: noteSchema.optional(),
  /** What the client wants to say next time, in own words. */
  raiseNext: raiseNextSchema.optional(),
  status: z.enum(SESSION_STATUSES, { error: "choice" }),
  notHeldWhy: z.enum(NOT_HELD_REASONS, { error: "choice" }).optional(),
  /** The trajectory it belongs to; absent: the one that runs on its day. */
  therapyId: z.uuid().optional(),
});
export type Session = z.infer<typeof sessionSchema>;
export type SessionStatus = Session["status"];
