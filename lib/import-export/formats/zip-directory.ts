import type { ByteSource } from "./byte-source";
import { FormatFault } from "./format-fault";
import { MAX_ARCHIVE_FILES } from "./limits";

/** A file of an archive as its central directory names it. */
export interface ZipEntry {
  /** Path within the archive. */
  path: string;
  /** 0 stored, 8 deflated. */
  method: number;
  isEncrypted: boolean;
  crc: number;
  packedSize: number;
  /** Size that it is said to unpack to. */
  size: number;
  /** Where its local header begins. */
  headerAt: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** The longest comment that can stand behind the end record. */
const MAX_COMMENT = 0xffff;
const NOT_HERE = 0xffffffff;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** True for bytes that begin as an archive does. */
export function looksLikeZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
}

/** Where the end record stands in the last bytes of an archive; -1 when it was cut off. */
function endRecordAt(tail: DataView): number {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1)
    if (tail.getUint32(at, true) === END_SIGNATURE) return at;
  return -1;
}

/**
 * The files of an archive, from its central directory: sizes in front of a file can be missing. Folders and what a Mac
 * adds are left out.
 *
 * @throws FormatFault broken-archive, archive-too-large
 */
export function zipEntries(source: ByteSource): ZipEntry[] {
  const tailStart = Math.max(0, source.size - END_BYTES - MAX_COMMENT);
  const tail = viewOf(source.read(tailStart, source.size));
  const endAt = endRecordAt(tail);
  if (endAt === -1) throw new FormatFault("broken-archive");
  const count = tail.getUint16(endAt + 10, true);
  const directoryBytes = tail.getUint32(endAt + 12, true);
  const directoryAt = tail.getUint32(endAt + 16, true);
  if (count > MAX_ARCHIVE_FILES) throw new FormatFault("archive-too-large");
  if (directoryAt === NOT_HERE || directoryAt + directoryBytes > tailStart + endAt)
    throw new FormatFault("broken-archive");
  const directory = source.read(directoryAt, directoryAt + directoryBytes);
  return entriesIn(directory, count).filter(
    ({ path }) => !path.endsWith("/") && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(path),
  );
}

function entriesIn(directory: Uint8Array, count: number): ZipEntry[] {
  const view = viewOf(directory);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > directory.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw new FormatFault("broken-archive");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const nameEnd = at + ENTRY_BYTES + (nameLength ?? 0);
    entries.push({
      path: names.decode(directory.subarray(at + ENTRY_BYTES, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}
