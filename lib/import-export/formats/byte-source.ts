/**
 * A file whose bytes are read where they are needed, so that one of gigabytes takes no memory: bytes in memory, a file
 * of the disk, or a file in a worker of the browser.
 */
export interface ByteSource {
  /** Shown in faults; never looked at to tell what the file is. */
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** The bytes from `start` to before `end`, which lie within the file. */
  read(start: number, end: number): Uint8Array;
}

/** Bytes in memory as a file. */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  return { name, size: bytes.byteLength, read: (start, end) => bytes.subarray(start, end) };
}

const CHUNK_BYTES = 64 * 1024;

/** The bytes of a file piece by piece, from its beginning. */
export function* chunksOf(source: ByteSource): Generator<Uint8Array> {
  for (let at = 0; at < source.size; at += CHUNK_BYTES) yield source.read(at, Math.min(at + CHUNK_BYTES, source.size));
}
