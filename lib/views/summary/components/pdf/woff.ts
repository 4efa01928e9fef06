import { inflateSync } from "node:zlib";

const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

/**
 * A WOFF font as the plain font that is packed in it. The PDF library can read WOFF too, but unpacks the table of all
 * letters again for each letter that it embeds.
 *
 * Follows "WOFF File Format 1.0" (W3C, 2012), sections 3 to 5.
 *
 * @throws RangeError when the bytes are not WOFF 1.0
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new RangeError("Not a WOFF 1.0 font");
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(SFNT_HEADER_BYTES + count * SFNT_ENTRY_BYTES);
  woff.copy(head, 0, 4, 8);
  const log2 = Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** log2 * 16, 6);
  head.writeUInt16BE(log2, 8);
  head.writeUInt16BE((count - 2 ** log2) * 16, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (let index = 0; index < count; index += 1) {
    const entry = woff.subarray(HEADER_BYTES + index * ENTRY_BYTES, HEADER_BYTES + (index + 1) * ENTRY_BYTES);
    const from = entry.readUInt32BE(4);
    const packedBytes = entry.readUInt32BE(8);
    const bytes = entry.readUInt32BE(12);
    const packed = woff.subarray(from, from + packedBytes);
    const at = SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES;
    entry.copy(head, at, 0, 4);
    entry.copy(head, at + 4, 16, 20);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes, at + 12);
    // A table that would not become smaller is stored as it is; each begins at a multiple of four bytes.
    parts.push(packedBytes < bytes ? inflateSync(packed) : packed, Buffer.alloc(-bytes & 3));
    offset += bytes + (-bytes & 3);
  }
  return Buffer.concat(parts);
}
