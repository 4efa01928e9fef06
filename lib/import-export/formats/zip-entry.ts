import { Inflate } from "fflate";
import type { ByteSource } from "./byte-source";
import { crc32 } from "./crc32";
import { FormatFault } from "./format-fault";
import { MAX_UNPACKED_RATIO, RATIO_FROM_BYTES } from "./limits";
import type { ZipEntry } from "./zip-directory";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** Packed bytes that are read at a time. */
const READ_CHUNK = 64 * 1024;
/** Those that are unpacked at a time: the worst of them become a thousand times as many. */
const PACKED_CHUNK = 4 * 1024;

/** Where the packed bytes of an entry begin. */
function contentStart(source: ByteSource, { headerAt, packedSize, path }: ZipEntry): number {
  const broken = () => new FormatFault("broken-archive", { path });
  if (headerAt + LOCAL_BYTES > source.size) throw broken();
  const bytes = source.read(headerAt, headerAt + LOCAL_BYTES);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = headerAt + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  if (header.getUint32(0, true) !== LOCAL_SIGNATURE || start + packedSize > source.size) throw broken();
  return start;
}

/** Unpacks what is pushed, and gives what came of it. */
function unpacker(method: number, path: string): (packed: Uint8Array, isLast: boolean) => Uint8Array[] {
  if (method === 0) return (packed) => [packed];
  if (method !== 8) throw new FormatFault("broken-archive", { path });
  let unpacked: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => unpacked.push(bytes));
  return (packed, isLast) => {
    unpacked = [];
    try {
      inflate.push(packed, isLast);
    } catch {
      throw new FormatFault("broken-archive", { path });
    }
    return unpacked;
  };
}

/** The packed bytes of an entry in small pieces, at least one. */
function* packedPieces(source: ByteSource, start: number, packedSize: number): Generator<Uint8Array> {
  for (let from = 0; from < packedSize || from === 0; from += READ_CHUNK) {
    const block = source.read(start + from, start + Math.min(from + READ_CHUNK, packedSize));
    for (let at = 0; at < block.byteLength || at === 0; at += PACKED_CHUNK) {
      yield block.subarray(at, at + PACKED_CHUNK);
    }
  }
}

/**
 * The bytes of a file of an archive, piece by piece. Reading all of them compares size and checksum; reading some and
 * stopping unpacks no more than those.
 *
 * @throws FormatFault broken-archive, encrypted-archive, or archive-too-large where it unpacks to more than it says or
 *   than any text packs
 */
export function* unpackedChunks(source: ByteSource, entry: ZipEntry): Generator<Uint8Array> {
  const { path, packedSize } = entry;
  if (entry.isEncrypted) throw new FormatFault("encrypted-archive", { path });
  const start = contentStart(source, entry);
  const unpack = unpacker(entry.method, path);
  let total = 0;
  let crc = 0;
  let at = 0;
  for (const packed of packedPieces(source, start, packedSize)) {
    at += packed.byteLength;
    for (const bytes of unpack(packed, at >= packedSize)) {
      total += bytes.byteLength;
      if (total > entry.size || (total > RATIO_FROM_BYTES && total > at * MAX_UNPACKED_RATIO))
        throw new FormatFault("archive-too-large", { path });
      crc = crc32(bytes, crc);
      yield bytes;
    }
  }
  if (total !== entry.size || crc !== entry.crc) throw new FormatFault("broken-archive", { path });
}
