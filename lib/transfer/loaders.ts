import "server-only";
import type { CurrentUser } from "@/lib/auth/require-user";
import { isOwnTable } from "@/lib/portability/check-ins-csv";
import { runJob } from "@/lib/jobs/run-job";
import { columnSample, readTable, type Table } from "@/lib/portability/csv-table";
import { readDate, writesDaysAsMidnight } from "@/lib/portability/date-format";
import { detectDateFormat } from "@/lib/portability/detect-date-format";
import { countSteps } from "@/lib/portability/import-plan";
import { DETECTION_SAMPLE_ROWS } from "@/lib/portability/limits";
import { RATED_TARGETS } from "@/lib/portability/mapping";
import { openChoice } from "@/lib/portability/open-choice";
import { detectScale } from "@/lib/portability/scale";
import { columnNumbers } from "@/lib/portability/suggest-mapping";
import type { Skipped, SkipReason } from "@/lib/portability/skip-reason";
import { beginningOf, shortened } from "@/lib/text/graphemes";
import type { DayContext } from "@/lib/settings/loaders";
import { stageDocument } from "./account-document";
import type { TableDraft } from "./draft-schema";
import { loadDraft } from "./draft-store";
import { faultOfJob } from "./job-fault";
import { readDocumentJob } from "./read-document-job";
import { previewTable } from "./table-import";
import type { ImportView, SkipGroup, TableView } from "./view";

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

function dateReadingsOf(table: Table, column: number | undefined, context: DayContext): TableView["dateReadings"] {
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

async function tableView(user: CurrentUser, draft: TableDraft, context: DayContext): Promise<TableView> {
  const { text, ...about } = draft;
  const table = readTable(text, draft.choices.delimiter, draft.choices.headerLine);
  const base = { state: "table", draft: about, open: openChoice(draft.choices) } as const;
  const nothing = { isOwn: false, top: [], headerLine: 0, columns: [], seen: {}, dateReadings: [], preview: null };
  if (!table.ok) return { ...base, ...nothing, fault: table.fault };
  const dateReadings = dateReadingsOf(table.value, draft.choices.date.column, context);
  const { dayStartsAtHour } = context.settings;
  const planned = await previewTable(user, draft, { ...context, dayStartsAtHour });
  const preview = planned && {
    rows: planned.conversion.rows.slice(0, PREVIEW_ROWS),
    rowCount: planned.conversion.counts.rows,
    counts: countSteps(planned.steps),
    skipped: groupByReason(planned.conversion.skipped),
    leftOut: groupByReason(planned.conversion.leftOut),
  };
  return { ...base, ...tableShape(table.value), seen: seenIn(table.value, draft), dateReadings, fault: null, preview };
}

/** What the import page shows: nothing yet, a file on its way, a refusal, or what came of it. */
export async function loadImport(user: CurrentUser, context: DayContext): Promise<ImportView> {
  const draft = await loadDraft(user, context.now);
  if (draft.state === "table") return tableView(user, draft, context);
  if (draft.state !== "document") return draft;
  const { text, ...about } = draft;
  const read = await runJob(readDocumentJob, text);
  if (!read.ok) return { ...about, state: "refused", fault: { code: faultOfJob(read.code) } };
  if (!read.value.ok) return { ...about, state: "refused", fault: read.value.fault };
  const { outcomes } = await stageDocument(user, read.value.value, context.now);
  return { state: "document", draft: about, outcomes };
}
