import type { DetectionContext } from "@/lib/import-export/core/conversion-context";
import { readTable } from "@/lib/import-export/core/csv-table";
import { decodeText } from "@/lib/platform/reading/decode-text";
import { detectDelimiter } from "@/lib/import-export/core/delimiter";
import type { FileFault } from "@/lib/platform/reading/fault";
import { looksLikeJson } from "@/lib/import-export/core/json-document";
import { isTrendsTable } from "@/lib/import-export/core/trends-csv";
import { choicesOf, suggestMapping } from "@/lib/import-export/core/suggest-mapping";
import { readAccountDocument } from "./account-document";

/** What a readable file becomes; refused with its fault when it is not. */
export type Opened =
  | { state: "refused"; fault: FileFault }
  | { state: "document"; text: string }
  | { state: "table"; text: string; choices: ReturnType<typeof choicesOf> };
function openDocument(text: string): Opened {
  const parts = readAccountDocument(text);
  return parts.ok ? { state: "document", text } : { state: "refused", fault: parts.fault };
}

function openTable(text: string, context: DetectionContext): Opened {
  const delimiter = detectDelimiter(text).value;
  const table = readTable(text, delimiter);
  if (!table.ok) return { state: "refused", fault: table.fault };
  if (isTrendsTable(table.value)) return { state: "refused", fault: { code: "trends-table" } };
  return { state: "table", text, choices: choicesOf(suggestMapping(table.value, delimiter, context), delimiter) };
}

/** Reads a whole file and says what it is. Runs in a worker: a file of a stranger can take any time. */
export function openUpload(bytes: Uint8Array, context: DetectionContext): Opened {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { state: "refused", fault: decoded.fault };
  const { text } = decoded.value;
  return looksLikeJson(text) ? openDocument(text) : openTable(text, context);
}
