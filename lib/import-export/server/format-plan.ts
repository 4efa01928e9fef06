import { checkInSchema, MAX_SLEEP_SOURCE, type CheckIn } from "@/lib/features/check-ins/schema";
import type { ConversionContext } from "@/lib/import-export/core/conversion-context";
import {
  planImport,
  type ExistingCheckIn,
  type ImportRow,
  type PlannedStep,
} from "@/lib/import-export/core/import-plan";
import { rowId } from "@/lib/import-export/core/row-id";
import { bytesSource } from "@/lib/import-export/formats/byte-source";
import type { FormatChoices } from "@/lib/import-export/formats/choices";
import type { CollectedCheckIn, Origin } from "@/lib/import-export/formats/collected";
import { convertFiles } from "@/lib/import-export/formats/convert-files";
import type { LeftOut } from "@/lib/import-export/formats/left-out";
import { beginningOf } from "@/lib/platform/text/graphemes";
import type { FormatDraft } from "./draft-schema";
import type { TableJournal } from "./table-plan";

/** What importing an export of another app would do. */
export interface PlannedFormat {
  /** Check-ins that fit in a journal, by day and time. */
  rows: ImportRow[];
  steps: PlannedStep[];
  leftOut: LeftOut[];
}

/** A night has one place a day, whichever device measured it; entries of an app are told by their moment. */
function sourceOf(origin: Origin): string {
  return JSON.stringify(origin.kind === "night" ? ["night"] : ["format", origin.format]);
}

function contentOf({ checkIn, origin }: CollectedCheckIn): CheckIn | null {
  const sleepSource = origin.kind === "night" && { sleepSource: beginningOf(origin.source, MAX_SLEEP_SOURCE) };
  const parsed = checkInSchema.safeParse({ ...checkIn, ...sleepSource, source: "import" });
  return parsed.success ? parsed.data : null;
}

/** Days of which the journal tells how long the person slept, with the measured entries that do. */
function sleepByDay(existing: readonly ExistingCheckIn[]): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const { id, content, deleted } of existing) {
    if (deleted || content.sleepHours === undefined) continue;
    const measured = days.get(content.day) ?? new Set();
    days.set(content.day, content.sleepSource === undefined ? measured : measured.add(id));
  }
  return days;
}

/** The answers without those to fields of which nobody knows yet where their scale ends. */
function completeChoices({ choices, asked }: Pick<FormatDraft, "choices" | "asked">): FormatChoices {
  const fields = Object.entries(choices.fields).filter(([name, { as, low, high }]) => {
    const isRated = as === "mood" || as === "stress" || as === "sleepQuality";
    return !isRated || asked.ends[name] !== undefined || (low !== undefined && high !== undefined);
  });
  return { ...choices, fields: Object.fromEntries(fields) };
}

/**
 * What importing a draft would do now; null when its files cannot be read, which was checked when they were sent. A
 * night never takes the place of a length of sleep that the journal has already. Runs in a worker.
 */
export function planFormat(
  draft: Pick<FormatDraft, "contents" | "choices" | "asked">,
  { timeZone, today, dayStartsAtHour }: ConversionContext,
  { existing, secret }: TableJournal,
): PlannedFormat | null {
  const sources = draft.contents.map((content) => bytesSource("", Buffer.from(content, "base64")));
  const outcome = convertFiles(sources, { timeZone, today, dayStartsAtHour, choices: completeChoices(draft) });
  if (!outcome.ok) return null;
  const { collected, leftOut } = outcome.value;
  const bytes = Buffer.from(secret);
  const slept = sleepByDay(existing);
  const occurrences = new Map<string, number>();
  const rows: ImportRow[] = [];
  let tooLong = 0;
  let hasSleep = 0;
  for (const each of collected) {
    const { day, time = "" } = each.checkIn;
    const source = sourceOf(each.origin);
    const key = `${source} ${day} ${time}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const content = contentOf(each);
    const id = rowId(bytes, source, { writtenMoment: JSON.stringify([day, time]), occurrence });
    const others = slept.get(day);
    if (!content) tooLong += 1;
    else if (each.origin.kind === "night" && others && !others.has(id)) hasSleep += 1;
    else rows.push({ id, content });
  }
  const more: LeftOut[] = [
    { what: "entry", why: "too-long", count: tooLong },
    { what: "sleep", why: "has-sleep", count: hasSleep },
  ];
  return { rows, steps: planImport(rows, existing), leftOut: [...leftOut, ...more.filter(({ count }) => count > 0)] };
}
