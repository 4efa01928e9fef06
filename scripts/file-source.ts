import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { ByteSource } from "@/lib/import-export/formats/byte-source";

/** A file of the disk whose bytes are read where they are needed; `close` lets go of it. */
export function fileSource(file: string): ByteSource & { close(): void } {
  const handle = openSync(file, "r");
  return {
    name: file,
    size: statSync(file).size,
    read(start, end) {
      const bytes = new Uint8Array(end - start);
      let at = 0;
      while (at < bytes.byteLength) {
        const count = readSync(handle, bytes, at, bytes.byteLength - at, start + at);
        if (count === 0) return bytes.subarray(0, at);
        at += count;
      }
      return bytes;
    },
    close: () => closeSync(handle),
  };
}
