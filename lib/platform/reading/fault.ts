import { z } from "zod";

/** Why a whole file is refused. Nothing of it is imported then. */
export const FAULT_CODES = [
  /** There is nothing in it, or only blank lines. */
  "empty-file",
  /** More bytes than a diary can have. */
  "too-large",
  /** Binary content: an image, an archive, a spreadsheet in its own format. */
  "not-text",
  "too-many-rows",
  "too-many-columns",
  "too-many-cells",
  "cell-too-long",
  /** A quote opens a text and never closes it. */
  "unclosed-quote",
  /** Something stands between a closing quote and the next separator. */
  "stray-quote",
  /** A header and nothing below it. */
  "no-rows",
  /** The table of Trends: means of days and weeks, of which no check-in can be made again. */
  "trends-table",
  /** It begins like JSON and is not. */
  "invalid-json",
  /** Valid JSON that is not a Keerpunt export. */
  "foreign-json",
  /** Written by a later version of Keerpunt. */
  "newer-version",
  /** A Keerpunt export in which something is missing or out of range; `path` says where. */
  "invalid-document",
  /** A Keerpunt export with more entries than a journal can hold. */
  "too-many-entries",
  /** No app that is known writes such a file. */
  "unknown-format",
  /** An archive that was cut off or damaged. */
  "broken-archive",
  /** An archive that unpacks to more than any export holds; `path` says which file of it. */
  "archive-too-large",
  /** An archive with a password. */
  "encrypted-archive",
  /** XML whose elements do not close in order, that was cut off, or that declares entities. */
  "invalid-xml",
  /** A database that cannot be opened. */
  "broken-database",
  /** Reading it took too long, or too much memory. */
  "too-much-work",
  /** Too many files are being read at this moment; the same file can be sent again. */
  "busy",
  /** There is no room for it in the journal. */
  "journal-full",
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** Where and why a file is refused. Lines and columns count from 1; a column counts characters in its line. */
export interface FileFault {
  code: FaultCode;
  line?: number;
  column?: number;
  /** Place in a JSON document, such as "checkIns.3.mood". */
  path?: string;
}

/** A fault as another thread, or a draft that was kept, tells it. */
export const faultSchema = z.object({
  code: z.enum(FAULT_CODES),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  path: z.string().optional(),
}) satisfies z.ZodType<FileFault>;

export type Readable<T> = { ok: true; value: T } | { ok: false; fault: FileFault };

/** A file, or a part of it, that could be read. */
export function readable<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A refusal with its place. */
export function refused(code: FaultCode, place: Omit<FileFault, "code"> = {}): { ok: false; fault: FileFault } {
  return { ok: false, fault: { code, ...place } };
}
