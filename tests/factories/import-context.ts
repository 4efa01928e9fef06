import { readFileSync } from "node:fs";
import { detectDelimiter } from "@/lib/import-export/core/delimiter";
import type { DetectionContext } from "@/lib/import-export/core/conversion-context";
import { decodeText } from "@/lib/platform/reading/decode-text";
import { readTable, type Table } from "@/lib/import-export/core/csv-table";
import { completeMapping } from "@/lib/import-export/core/complete-mapping";
import { choicesOf, suggestMapping } from "@/lib/import-export/core/suggest-mapping";

export const context = { timeZone: "Europe/Amsterdam", today: "2026-06-09", dayStartsAtHour: 4 };

/** The bytes of a sample in tests/data. */
export function sample(path: string): Uint8Array {
  return readFileSync(`tests/data/${path}`);
}

/** A text as a table, with the detected delimiter; fails the test when it is refused. */
export function tableOf(text: string): Table {
  const table = readTable(text, detectDelimiter(text).value);
  if (!table.ok) throw new Error(`refused: ${table.fault.code}`);
  return table.value;
}

/** The text of bytes that can be decoded. */
export function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new Error(`refused: ${decoded.fault.code}`);
  return decoded.value.text;
}

/** Table and proposed mapping of a text whose mapping needs no decision but the ends of a scale, which are 1 and 10. */
export function proposed(text: string, about: DetectionContext = context) {
  const table = tableOf(text);
  const delimiter = detectDelimiter(text).value;
  const choices = choicesOf(suggestMapping(table, delimiter, about), delimiter);
  const mood = choices.mood && { ...choices.mood, min: choices.mood.min ?? 1, max: choices.mood.max ?? 10 };
  const mapping = completeMapping({ ...choices, ...(mood && { mood }) });
  if (!mapping) throw new Error("a decision is needed");
  return { table, mapping };
}
