import type { SummaryChoice } from "./choice";
import type { SummaryContext } from "./context";
import type { SummaryBlock, SummaryRecord } from "./model";
import { foldBlankLines } from "./fold-lines";
import { heldInPeriod } from "./session-table";

/** The notes of the period's sessions, newest first: only for a choice that ticked them. */
export function sessionNotesBlock(
  sessions: SummaryRecord["sessions"],
  choice: SummaryChoice,
  { t, format }: SummaryContext,
): SummaryBlock {
  const notes = heldInPeriod(sessions, choice).map(({ number, content }) => ({
    label: number
      ? t("notes.sessionNumber", { number, day: format.dayYear(content.day) })
      : t("notes.session", { day: format.dayYear(content.day) }),
    text: foldBlankLines(content.note ?? ""),
  }));
  return notesBlock(t("notes.sessions"), notes, t("notes.none"));
}

/** The notes of the period's check-ins, newest first as they come: only for a choice that ticked them. */
export function checkInNotesBlock(
  checkIns: SummaryRecord["checkIns"],
  { from, to }: SummaryChoice,
  { t, format }: SummaryContext,
): SummaryBlock {
  const notes = checkIns
    .filter(({ day }) => day >= from && day <= to)
    .map(({ day, time, note }) => ({
      label: time ? `${format.dayYear(day)}, ${format.time(time)}` : format.dayYear(day),
      text: foldBlankLines(note ?? ""),
    }));
  return notesBlock(t("notes.checkIns"), notes, t("notes.none"));
}

function notesBlock(heading: string, notes: { label: string; text: string }[], none: string): SummaryBlock {
  const items = notes.filter(({ text }) => text !== "");
  return items.length > 0 ? { kind: "notes", heading, items } : { kind: "empty", heading, text: none };
}
