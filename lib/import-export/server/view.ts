import type { ConvertedRow } from "@/lib/import-export/core/convert";
import type { DateFormat } from "@/lib/import-export/core/date-formats";
import type { FileFault } from "@/lib/platform/reading/fault";
import type { ImportRow, PlanCounts } from "@/lib/import-export/core/import-plan";
import type { RatedTarget } from "@/lib/import-export/core/header-words";
import type { OpenChoice } from "@/lib/import-export/core/open-choice";
import type { Skipped, SkipReason } from "@/lib/import-export/core/skip-reason";
import type { PartOutcome } from "./account-document";
import type { LeftOut } from "@/lib/import-export/formats/left-out";
import type { DocumentDraft, FormatDraft, ImportDraft, TableDraft } from "./draft-schema";

/** Rows that stay out for one reason, the first of them with their place. */
export interface SkipGroup {
  reason: SkipReason;
  count: number;
  first: Skipped[];
}

/** What importing the file now would do. */
export interface TablePreview {
  rows: ConvertedRow[];
  rowCount: number;
  counts: PlanCounts;
  skipped: SkipGroup[];
  leftOut: SkipGroup[];
}

export interface ColumnView {
  /** As the file names it; null in a file without names. */
  name: string | null;
  /** The beginnings of the first values, to tell columns apart. */
  examples: string[];
}

export interface TableView {
  state: "table";
  draft: Omit<TableDraft, "text">;
  /** True for an export of our own check-ins: what its columns hold is known. */
  isOwn: boolean;
  /** The first records of the file, any of which can be the header. */
  top: { line: number; start: string }[];
  /** Line of the header; 0 for none. */
  headerLine: number;
  columns: ColumnView[];
  /** Smallest and largest number in each rated column. */
  seen: Partial<Record<RatedTarget, { min: number; max: number }>>;
  /** Orders that fit the date column, with the first date as each would read it. */
  dateReadings: { format: DateFormat; example: string; day: string | null }[];
  open: OpenChoice | null;
  /** Why the file cannot be read with the chosen separator. */
  fault: FileFault | null;
  preview: TablePreview | null;
}

/** What importing an export of another app would do. */
export interface FormatView {
  state: "format";
  draft: Omit<FormatDraft, "contents">;
  preview: {
    rows: ImportRow[];
    rowCount: number;
    counts: PlanCounts;
    leftOut: LeftOut[];
  };
}

export interface DocumentView {
  state: "document";
  draft: Omit<DocumentDraft, "text">;
  outcomes: PartOutcome[];
}

export type ImportView =
  | TableView
  | DocumentView
  | FormatView
  | Exclude<ImportDraft, { state: "table" } | { state: "document" } | { state: "format" }>;
