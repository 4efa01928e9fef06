import { readDate } from "@/lib/import-export/core/date-format";
import { toGrade } from "@/lib/import-export/core/scale";
import { cellNumber } from "./cell-values";
import type { Collected } from "./collected";
import { gradeOfLevel, meanGrade } from "./five-levels";
import type { TableFormat } from "./format";
import type { FormatRow } from "./format-table";
import { hoursIn, OwnFields } from "./own-fields";

/** The parts of a day, in their order; one without a name comes first. */
const PARTS = ["", "pre", "am", "mid", "pm"];
const MOST_LEVELS = 5;
const SYMPTOM_SCALE = { low: 1, high: 4 };

/** What was measured in one part of a day. */
interface PartOfDay {
  day: string;
  part: string;
  moods: number[];
  qualities: number[];
  hours: number | null;
  tags: string[];
  notes: string[];
  own: OwnFields;
}

function dayOf(row: FormatRow, timeZone: string): string | null {
  const iso = readDate(row.text("date formatted"), "year-month-day", { timeZone });
  if (iso.ok) return iso.day;
  const written = readDate(row.text("date"), "month-name", { timeZone });
  return written.ok ? written.day : null;
}

/** The name of a symptom: "Anxiety" of "Anxiety (Moderate)". */
function symptomName(detail: string): string {
  return detail.replace(/ ?\([^()]{0,40}\)$/, "").trim();
}

function readSymptom(row: FormatRow, { own }: PartOfDay, into: Collected): void {
  const name = symptomName(row.text("detail"));
  if (name === "") return;
  const choice = into.fieldNamed(name, SYMPTOM_SCALE);
  if (choice) own.add(name, choice, row.text("rating/amount"), SYMPTOM_SCALE);
  else into.leave(name, "unanswered");
}

function readRow(row: FormatRow, part: PartOfDay, into: Collected): void {
  const value = cellNumber(row.text("rating/amount"));
  const category = row.text("category").toLowerCase();
  part.notes.push(row.text("notes"));
  if (category === "mood") {
    const grade = gradeOfLevel(value);
    if (grade !== null) part.moods.push(grade);
    else if (value !== null) into.leave("Mood", "out-of-range");
    part.tags.push(...row.text("detail").split("|"));
  } else if (category === "sleep quality") {
    const grade = value === null || value === 0 ? null : toGrade(value, { min: 1, max: MOST_LEVELS, reversed: false });
    if (grade !== null) part.qualities.push(grade);
  } else if (category === "sleep" || category === "sleep amount") part.hours = hoursIn(row.text("rating/amount"));
  else if (category === "symptom") readSymptom(row, part, into);
  else if (value === null) part.tags.push(...row.text("detail").split("|"));
  else into.leave(row.text("category"), "no-place");
}

/** Bearable: a row a measurement; what was measured in one part of a day is a check-in without a clock time. */
export const bearable: TableFormat = {
  kind: "table",
  name: "Bearable CSV",
  hasColumns: (names) => ["time of day", "category", "rating/amount"].every((name) => names.has(name)),
  read(files, into) {
    const parts = new Map<string, PartOfDay>();
    for (const { content } of files) {
      for (const row of content.rows()) {
        into.count();
        const day = dayOf(row, into.timeZone);
        if (day === null) {
          into.leave("entry", "no-date");
          continue;
        }
        const name = row.text("time of day").toLowerCase();
        const part = parts.get(`${day} ${name}`) ?? newPart(day, name, into);
        parts.set(`${day} ${name}`, part);
        readRow(row, part, into);
      }
    }
    const inOrder = [...parts.values()].toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
    for (const { day, moods, qualities, hours, tags, notes, own } of inOrder) {
      const note = [...new Set(notes)].filter((text) => text !== "").join("\n\n");
      const values = { mood: meanGrade(moods), sleepQuality: meanGrade(qualities), sleepHours: hours };
      into.entry({ day }, own.with({ ...values, tags, note }));
    }
  },
};

function newPart(day: string, part: string, into: Collected): PartOfDay {
  return { day, part, moods: [], qualities: [], hours: null, tags: [], notes: [], own: new OwnFields(into) };
}
