import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { MAX_NOTE_LENGTH } from "@/lib/platform/http/limits";

/** A school grade, 1 to 10, with named ends; imports from other scales may fall between two whole ones. */
export const gradeSchema = z.number({ error: "grade" }).min(1, { error: "grade" }).max(10, { error: "grade" });

/** A clock time of the person, "HH:MM". */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "time" });

/** A text of at most `maxLength` UTF-16 units, without the space around it; may be blank. */
export const shortText = (maxLength: number) => z.string().trim().max(maxLength, { error: "tooLong" });

/** A text that has to be filled in, without the space around it. */
export const requiredText = (maxLength: number) =>
  z.string({ error: "required" }).trim().min(1, { error: "required" }).max(maxLength, { error: "tooLong" });

/** A note in own words. */
export const noteSchema = shortText(MAX_NOTE_LENGTH);

/** At most `most` tags, each of at most `maxLength` UTF-16 units. */
export const tagsSchema = ({ maxLength, most }: { maxLength: number; most: number }) =>
  boundedList(shortText(maxLength).min(1), most, "tooManyTags");

/** A whole number from `min` to `max`; `error` is the message of every other value. */
export const wholeNumber = ({ min, max }: { min: number; max: number }, error: string) =>
  z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
