import { readable, refused, type Readable } from "./fault";
import { MAX_FILE_BYTES } from "@/lib/platform/http/limits";
import { positionAt } from "./text-position";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface DecodedText {
  /** Without byte order mark; every line ends in "\n". */
  text: string;
  encoding: Encoding;
}

/**
 * What no diary contains: control characters, other than the tab, line breaks, vertical tab and form feed that
 * spreadsheets write and the end-of-file mark of old programs; and the five gaps of windows-1252.
 */
const BINARY = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/;

/** The encoding a byte order mark announces. */
function announcedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** What windows-1252 has at 0x80–0x9f; its five gaps stay the control characters they are. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Written out: the decoder of Node 20 reads windows-1252 as ISO 8859-1 and loses the euro sign and curly quotes. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** The text in one encoding, or null when the bytes are not valid in it. The decoder drops the byte order mark. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Turns the bytes of a file into text: UTF-16 when its mark says so, else UTF-8, else windows-1252, which is what
 * older spreadsheets write. Never throws. Faults: too-large, empty-file, not-text (with line and column).
 */
export function decodeText(bytes: Uint8Array): Readable<DecodedText> {
  if (bytes.byteLength > MAX_FILE_BYTES) return refused("too-large");
  if (bytes.byteLength === 0) return refused("empty-file");
  const candidates: Encoding[] = [announcedEncoding(bytes) ?? "utf-8", "windows-1252"];
  for (const encoding of candidates) {
    const raw = decodeAs(bytes, encoding);
    if (raw === null) continue;
    const text = raw.replace(/\r\n?/g, "\n");
    const binaryAt = text.search(BINARY);
    if (binaryAt !== -1) return refused("not-text", positionAt(text, binaryAt));
    return text.trim() === "" ? refused("empty-file") : readable({ text, encoding });
  }
  return refused("not-text", { line: 1, column: 1 });
}
