import { toGrade } from "@/lib/import-export/core/scale";
import { cellNumber } from "./cell-values";
import type { FieldChoice } from "./choices";
import type { Collected, EntryFields } from "./collected";

/** "6.5" hours, "07:15:00", "7h 30m"; null for anything else. */
export function hoursIn(text: string): number | null {
  const number = cellNumber(text);
  if (number !== null) return Math.round(number * 100) / 100;
  const written = text.trim();
  const [, hours, minutes = "0", seconds = "0"] =
    /^(\d{1,3})[:h]\s?(?:(\d{1,2})m?(?::(\d{1,2}))?)?$/i.exec(written.slice(0, 32)) ?? [];
  if (hours === undefined) return null;
  return Math.round((Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) * 100) / 100;
}

/** The ends of a scale that the file itself tells. */
export interface ScaleEnds {
  low: number | null;
  high: number | null;
}

/** Gathers what the fields of one's own of an entry stand for, by the answers of the person. */
export class OwnFields {
  readonly values: EntryFields = {};
  private readonly tags: string[] = [];
  private readonly notes: string[] = [];

  constructor(private readonly into: Collected) {}

  /** Takes a field as `choice` says; a value that cannot be read stays out and is counted. */
  add(name: string, choice: FieldChoice, value: string | readonly string[], ends?: ScaleEnds): void {
    const list = typeof value === "string" ? [value] : value;
    if (choice.as === "tags") for (const tag of list) this.tags.push(tag);
    else if (choice.as === "note") this.notes.push(list.join(", "));
    else if (choice.as === "sleepHours") this.number(name, choice.as, hoursIn(list.join("")), "not-a-number");
    else this.grade(name, choice, list.join(""), ends);
  }

  private grade(name: string, choice: FieldChoice, text: string, ends: ScaleEnds | undefined): void {
    if (choice.as === "tags" || choice.as === "note") return;
    const value = cellNumber(text);
    if (value === null) return this.number(name, choice.as, null, "not-a-number");
    const min = choice.low ?? ends?.low ?? 1;
    const max = choice.high ?? ends?.high ?? 10;
    const grade = toGrade(value, { min, max, reversed: choice.reversed ?? false });
    this.number(name, choice.as, grade, "out-of-range");
  }

  private number(
    name: string,
    target: "mood" | "stress" | "sleepHours" | "sleepQuality",
    value: number | null,
    why: "not-a-number" | "out-of-range",
  ): void {
    if (value === null) this.into.leave(name, why);
    else this.values[target] = value;
  }

  /** The fields of the entry, with tags and a note that stand in front of those of one's own. */
  with(fields: EntryFields): EntryFields {
    const tags = [...(fields.tags ?? []), ...this.tags];
    const note = [fields.note ?? "", ...this.notes].filter((part) => part.trim() !== "").join("\n\n");
    return { ...fields, ...this.values, tags, note };
  }
}
