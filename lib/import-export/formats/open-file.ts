import { decodeText } from "@/lib/platform/reading/decode-text";
import { MAX_FILE_BYTES } from "@/lib/platform/http/limits";
import { headOf, joined } from "./bounded-bytes";
import { chunksOf, type ByteSource } from "./byte-source";
import type { BytesFormat, JsonFormat, PageFormat, TableFormat } from "./format";
import { FormatFault } from "./format-fault";
import { findFormatHeader, readFormatTable, type FormatTable } from "./format-table";
import { parseJson } from "./json-text";
import { HEAD_BYTES, MAX_UNPACKED_BYTES } from "./limits";
import { BYTES_FORMATS, JSON_FORMATS, PAGE_FORMATS, TABLE_FORMATS } from "./registry";
import { looksLikeZip, zipEntries } from "./zip-directory";
import { unpackedChunks } from "./zip-entry";

/** A file whose format is known, with its content. */
export type OpenedFile =
  | { kind: "table"; format: TableFormat; path: string; content: FormatTable }
  | { kind: "json"; format: JsonFormat; path: string; content: unknown }
  | { kind: "page"; format: PageFormat; path: string; content: string }
  | { kind: "bytes"; format: BytesFormat; path: string; content: Iterable<Uint8Array> };

/** A file, or one of an archive, whose bytes can be read from their beginning any number of times. */
interface Readable {
  path: string;
  size: number;
  chunks(): Iterable<Uint8Array>;
  isPacked: boolean;
}

/** What the files of one import may take in memory together. */
class Budget {
  private left = MAX_UNPACKED_BYTES;

  take({ path, chunks, isPacked }: Readable, most: number): Uint8Array {
    const bytes = joined(chunks(), Math.min(most, this.left));
    if (!bytes) throw new FormatFault(isPacked ? "archive-too-large" : "too-large", isPacked ? { path } : {});
    this.left -= bytes.byteLength;
    return bytes;
  }
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.value.text;
  const { code, ...place } = decoded.fault;
  throw new FormatFault(code, place);
}

/** The beginning of bytes as text, for a first look; null for what is no text. */
function headText(head: Uint8Array): string | null {
  const mark =
    head[0] === 0xff && head[1] === 0xfe ? "utf-16le" : head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(mark).decode(head).replace(/\r\n?/g, "\n");
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
}

const BASE64 = /^[A-Za-z0-9+/=\s]+$/;
/** "{" or "[" in base64, with blanks or signs of a text behind it. */
const BASE64_JSON = /^(?:e[wyiA]|W[wyi3A])/;

/** Text of a document that stands in base64, in lines; null for anything else. */
function fromBase64(text: string): string | null {
  const signs = text.replace(/\s+/g, "");
  if (!BASE64.test(text) || !BASE64_JSON.test(signs)) return null;
  try {
    const binary = atob(signs);
    return textOf(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
  } catch (error) {
    if (error instanceof FormatFault) throw error;
    return null;
  }
}

function openJson(text: string, path: string): OpenedFile | null {
  const content = parseJson(text);
  const format = JSON_FORMATS.find((each) => each.matches(content));
  return format ? { kind: "json", format, path, content } : null;
}

function openText(file: Readable, head: string, budget: Budget): OpenedFile | null {
  const { path } = file;
  const whole = () => textOf(budget.take(file, MAX_FILE_BYTES));
  if (/^\ufeff?\s*[[{]/.test(head)) {
    const isHinted = JSON_FORMATS.some(({ hints }) => hints.some((hint) => head.includes(hint)));
    return file.isPacked && !isHinted ? null : openJson(whole(), path);
  }
  if (/^\ufeff?\s*<(?:!doctype html|html|head|body)/i.test(head)) {
    const content = whole();
    const format = PAGE_FORMATS.find((each) => each.matches(content));
    return format ? { kind: "page", format, path, content } : null;
  }
  if (BASE64.test(head)) {
    const decoded = fromBase64(whole());
    return decoded === null ? null : openJson(decoded, path);
  }
  const found = findFormatHeader(head, TABLE_FORMATS);
  return found ? { kind: "table", format: found.format, path, content: readFormatTable(whole(), found) } : null;
}

/** One file by its content; null where no format knows it. */
function openOne(file: Readable, budget: Budget): OpenedFile | null {
  const head = headOf(file.chunks(), HEAD_BYTES);
  if (head.byteLength === 0) return null;
  const { path } = file;
  const bytesFormat = BYTES_FORMATS.find((format) => format.begins(head));
  if (bytesFormat) {
    const content = { [Symbol.iterator]: () => file.chunks()[Symbol.iterator]() };
    return { kind: "bytes", format: bytesFormat, path, content };
  }
  const text = headText(head);
  return text === null ? null : openText(file, text, budget);
}

/** The files of an archive, each by its content; what no format knows is counted by `onOther`. */
function openArchive(source: ByteSource, budget: Budget, onOther: () => void): OpenedFile[] {
  const entries = zipEntries(source);
  return entries.flatMap((entry) => {
    const chunks = () => unpackedChunks(source, entry);
    const opened = withPath(entry.path, () =>
      openOne({ path: entry.path, size: entry.size, chunks, isPacked: true }, budget),
    );
    if (!opened) onOther();
    return opened ?? [];
  });
}

/** Tells in which file of an archive a fault is. */
export function withPath<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FormatFault) || error.fault.path !== undefined || path === "") throw error;
    const { code, ...place } = error.fault;
    throw new FormatFault(code, { ...place, path });
  }
}

/**
 * Opens the files of an import: each is told by its content, archives by what is in them, never by a name.
 *
 * @throws FormatFault with the place; unknown-format for a file that no format knows
 */
export function openFile(source: ByteSource, onOther: () => void): OpenedFile[] {
  if (source.size === 0) throw new FormatFault("empty-file");
  const budget = new Budget();
  const isArchive = looksLikeZip(source.read(0, Math.min(4, source.size)));
  if (isArchive) {
    const opened = openArchive(source, budget, onOther);
    if (opened.length === 0) throw new FormatFault("unknown-format");
    return opened;
  }
  const file = { path: "", size: source.size, chunks: () => chunksOf(source), isPacked: false };
  const opened = openOne(file, budget);
  if (!opened) throw new FormatFault("unknown-format");
  return [opened];
}
