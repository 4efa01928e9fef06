import { z } from "zod";
import type { LocalDateTime } from "@/lib/platform/calendar/clock";
import { entryFormFields, type EntryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { gradeSchema } from "@/lib/platform/forms/field-schemas";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { statusOf } from "./rules";
import { sessionSchema, type Session } from "./schema";

export const sessionAfterSchema = z.object({
  ...entryFormFields,
  moodAfter: typedNumber(gradeSchema, "grade").optional(),
  afterwards: sessionSchema.shape.afterwards,
});
type SessionAfter = Omit<z.infer<typeof sessionAfterSchema>, keyof EntryFormFields>;

/** A session with the two answers of the short form; everything else stays as it is. */
export function withAfter(session: Session, { moodAfter, afterwards }: SessionAfter, now: LocalDateTime): Session {
  const { moodAfter: _mood, afterwards: _afterwards, ...rest } = session;
  const answered = { ...rest, ...(moodAfter !== undefined && { moodAfter }), ...(afterwards && { afterwards }) };
  return { ...answered, status: statusOf(answered, now, session.status === "held" ? session.day : undefined) };
}

/** A session of which the person says that it did not take place. */
export function notHeld(session: Session): Session {
  return { ...session, status: "not-held" };
}
