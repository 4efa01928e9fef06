import type { DetectionContext } from "@/lib/import-export/core/conversion-context";
import { readTable } from "@/lib/import-export/core/csv-table";
import { decodeText } from "@/lib/platform/reading/decode-text";
import { detectDelimiter } from "@/lib/import-export/core/delimiter";
import type { FileFault } from "@/lib/platform/reading/fault";
import { looksLikeJson } from "@/lib/import-export/core/json-document";
import { isTrendsTable } from "@/lib/import-export/core/trends-csv";
import { choicesOf, suggestMapping } from "@/lib/import-export/core/suggest-mapping";
import { bytesSource } from "@/lib/import-export/formats/byte-source";
import { NO_CHOICES } from "@/lib/import-export/formats/answers";
import type { OpenQuestions } from "@/lib/import-export/formats/choices";
import { convertFiles } from "@/lib/import-export/formats/convert-files";
import { looksLikeZip } from "@/lib/import-export/formats/zip-directory";
import { readAccountDocument } from "./account-document";

/** What a readable file becomes; refused with its fault when it is not. */
export type Opened =
  | { state: "refused"; fault: FileFault }
  | { state: "document"; text: string }
  | { state: "table"; text: string; choices: ReturnType<typeof choicesOf> }
  | { state: "format"; formats: string[]; asked: OpenQuestions };

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

/** The beginning of an export of Keerpunt, in which the formats of other apps are not looked for. */
const OWN_DOCUMENT = /^\s*\{\s*"format"\s*:\s*"keerpunt"/;

/** The files as an export of another app, or why they cannot be read as one. */
function openFormats(files: readonly Uint8Array[], context: DetectionContext): Opened {
  const sources = files.map((bytes) => bytesSource("", bytes));
  const outcome = convertFiles(sources, { ...context, choices: NO_CHOICES });
  if (!outcome.ok) return { state: "refused", fault: outcome.fault };
  return { state: "format", formats: outcome.value.formats, asked: outcome.value.asked };
}

/** Reads whole files and says what they are. Runs in a worker: a file of a stranger can take any time. */
export function openUpload(files: readonly Uint8Array[], context: DetectionContext): Opened {
  const [only] = files;
  if (!only || files.length > 1) return openFormats(files, context);
  const isOwn = OWN_DOCUMENT.test(new TextDecoder().decode(only.subarray(0, 200)));
  const opened: Opened = isOwn ? { state: "refused", fault: { code: "unknown-format" } } : openFormats(files, context);
  if (opened.state === "format") return opened;
  const decoded = decodeText(only);
  const unknown = opened.state !== "refused" || opened.fault.code === "unknown-format";
  if (!decoded.ok) {
    // What is no text can only be an export of another app, or an archive: its own fault says more.
    const isOther = decoded.fault.code === "not-text" && (!unknown || looksLikeZip(only));
    return isOther ? opened : { state: "refused", fault: decoded.fault };
  }
  const { text } = decoded.value;
  if (opened.state === "refused" && opened.fault.code === "invalid-xml") return opened;
  return looksLikeJson(text) ? openDocument(text) : openTable(text, context);
}
