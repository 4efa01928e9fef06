import { z } from "zod";

/**
 * A list of at most `most` values. The length is looked at before any of them: a list checks each value first and its
 * length last, and a stranger's list of a million wrong ones then gives a million faults.
 *
 * @param error the message of a list that is too long, or of what is no list
 */
export function boundedList<S extends z.ZodType>(each: S, most: number, error = "tooMany") {
  return z.custom<z.input<S>[]>((value) => Array.isArray(value) && value.length <= most, { error }).pipe(z.array(each));
}

/** An object with at most `most` keys of any name, counted before any value is looked at. */
export function boundedRecord<S extends z.ZodType>(each: S, most: number) {
  const record = z.record(z.string(), each);
  return z.custom<z.input<typeof record>>((value) => isPlainObject(value) && hasAtMost(value, most)).pipe(record);
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasAtMost(value: object, most: number): boolean {
  let count = 0;
  for (const _ in value) if (++count > most) return false;
  return true;
}
