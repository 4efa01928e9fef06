import { isOwnTable } from "@/lib/import-export/core/check-ins-csv";
import type { ConversionContext } from "@/lib/import-export/core/conversion-context";
import { columnSample, readTable, type Table } from "@/lib/import-export/core/csv-table";
import { readDate, writesDaysAsMidnight } from "@/lib/import-export/core/date-format";
import { detectDateFormat } from "@/lib/import-export/core/detect-date-format";
import { countSteps } from "@/lib/import-export/core/import-plan";
import { DETECTION_SAMPLE_ROWS } from "@/lib/import-export/core/limits";
import { RATED_TARGETS } from "@/lib/import-export/core/mapping";
import { openChoice } from "@/lib/import-export/core/open-choice";
import { detectScale } from "@/lib/import-export/core/scale";
import { columnNumbers } from "@/lib/import-export/core/suggest-mapping";
import type { Skipped, SkipReason } from "@/lib/import-export/core/skip-reason";
import { beginningOf, shortened } from "@/lib/platform/text/graphemes";
import type { TableDraft } from "./draft-schema";
import { planTable, type TableJournal } from "./table-plan";
import type { SkipGroup, TableView } from "./view";

const PREVIEW_ROWS = 6;
const SHOWN_SKIPS = 20;
const EXAMPLE_CELLS = 3;
/** Characters that are shown of a cell, a date, the name of a column, and of a record at the top. */
const SHOWN = { cell: 16, date: 40, name: 60, record: 60 };

function groupByReason(skipped: readonly Skipped[]): SkipGroup[] {
  const groups = new Map<SkipReason, SkipGroup>();
  for (const skip of skipped) {
    const group = groups.get(skip.reason) ?? { reason: skip.reason, count: 0, first: [] };
    group.count += 1;
    if (group.first.length < SHOWN_SKIPS) group.first.push(skip);
    groups.set(skip.reason, group);
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
}

function dateReadingsOf(
  table: Table,
  column: number | undefined,
  context: ConversionContext,
): TableView["dateReadings"] {
  if (column === undefined) return [];
  const cells = columnSample(table, column, Infinity);
  const found = detectDateFormat(cells.slice(0, DETECTION_SAMPLE_ROWS), context);
  return (found ? [found.value, ...found.alternatives] : []).map((format) => {
    const about = { timeZone: context.timeZone, midnightIsDay: writesDaysAsMidnight(cells, format) };
    const example = cells.find((cell) => readDate(cell, format, about).ok) ?? cells[0] ?? "";
    const reading = readDate(example, format, about);
    return { format, example: shortened(example, SHOWN.date), day: reading.ok ? reading.day : null };
  });
}

/** The range of numbers in each rated column, to judge the ends of its scale by. */
function seenIn(table: Table, { choices }: TableDraft): TableView["seen"] {
  const seen: TableView["seen"] = {};
  for (const target of RATED_TARGETS) {
    const column = choices[target]?.column;
    const numbers = column === undefined ? [] : columnNumbers(table, column, choices.decimalSign);
    const found = detectScale(numbers, { here: null, beside: null });
    if (found) seen[target] = found.seen;
  }
  return seen;
}

/** What is said of a table itself: its columns, and which record names them. */
function tableShape(table: Table): Pick<TableView, "isOwn" | "top" | "headerLine" | "columns"> {
  const columns = Array.from({ length: table.columnCount }, (_, column) => ({
    name: shortened(table.header?.[column] ?? "", SHOWN.name) || null,
    examples: columnSample(table, column, EXAMPLE_CELLS).map((cell) => beginningOf(cell, SHOWN.cell)),
  }));
  const top = table.top.map(({ line, cells }) => ({ line, start: recordStart(cells) }));
  return { isOwn: isOwnTable(table), top, headerLine: table.headerLine, columns };
}

/** The beginning of a record, to tell it from the others. */
function recordStart(cells: readonly string[]): string {
  const first = cells.slice(0, SHOWN.record).filter((cell) => cell !== "");
  return shortened(first.map((cell) => beginningOf(cell, SHOWN.record)).join(" · "), SHOWN.record);
}

/** What the import page shows of a table. Runs in a worker; the work grows with the file. */
export function tableViewOf(draft: TableDraft, context: ConversionContext, journal: TableJournal): TableView {
  const { text, ...about } = draft;
  const table = readTable(text, draft.choices.delimiter, draft.choices.headerLine);
  const base = { state: "table", draft: about, open: openChoice(draft.choices) } as const;
  const nothing = { isOwn: false, top: [], headerLine: 0, columns: [], seen: {}, dateReadings: [], preview: null };
  if (!table.ok) return { ...base, ...nothing, fault: table.fault };
  const dateReadings = dateReadingsOf(table.value, draft.choices.date.column, context);
  const planned = planTable(draft, context, journal);
  const preview = planned && {
    rows: planned.conversion.rows.slice(0, PREVIEW_ROWS),
    rowCount: planned.conversion.counts.rows,
    counts: countSteps(planned.steps),
    skipped: groupByReason(planned.conversion.skipped),
    leftOut: groupByReason(planned.conversion.leftOut),
  };
  return { ...base, ...tableShape(table.value), seen: seenIn(table.value, draft), dateReadings, fault: null, preview };
}
