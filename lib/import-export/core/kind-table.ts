import { z } from "zod";
import { csvFile, csvNumber, type CsvStyle } from "./csv-style";
import { writeTags } from "./tags-cell";

/** An entry that stands in a table. */
export interface TableEntry {
  id: string;
  content: unknown;
}

/**
 * The entries of any kind as CSV, one row each, in the order in which they come. The first column is the id, by which
 * entries name each other; the others have the names of the fields in the export of everything. Absent is an empty cell;
 * a list of words is one cell with bars between them; what has parts of its own is JSON.
 *
 * @param schema gives the columns of a kind without entries, and their order
 */
export function kindTable(entries: readonly TableEntry[], schema: z.ZodType, style: CsvStyle): string {
  const contents = entries.map(({ id, content }) => ({ id, fields: new Map(Object.entries(Object(content))) }));
  const names = [...new Set([...fieldsOf(schema), ...contents.flatMap(({ fields }) => [...fields.keys()])])];
  const rows = contents.map(({ id, fields }) => [id, ...names.map((name) => cellOf(fields.get(name), style))]);
  return csvFile([["id", ...names], ...rows], style);
}

/** "protection-moments.csv" of the kind "protectionMoments". */
export function tableFileName(kindName: string): string {
  return `${kindName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;
}

function fieldsOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function cellOf(value: unknown, style: CsvStyle): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return csvNumber(value, style);
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.length === 0) return "";
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return writeTags(value);
  return JSON.stringify(value);
}
