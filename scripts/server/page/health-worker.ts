// Runs in a worker of the import page: reads an export of Apple Health of any size where it lies, piece by piece, and
// gives the page its nights. It can reach nothing but the file it is handed.
import { healthExportIn, healthNights } from "@/lib/import-export/device/health-file";
import type { HealthAnswer, HealthQuestion } from "@/lib/import-export/device/worker-messages";
import type { ByteSource } from "@/lib/import-export/formats/byte-source";
import { FormatFault } from "@/lib/import-export/formats/format-fault";

declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}
declare function postMessage(answer: HealthAnswer): void;

const PROGRESS_MS = 200;
const BLOCK_BYTES = 512 * 1024;
/** After so many pieces the worker rests for a moment, in which the browser takes back the memory of what was read. */
const REST_PIECES = 8;

addEventListener("message", ({ data }: MessageEvent<HealthQuestion>) => {
  void answer(data)
    // What is no fault of the file: no memory, or a file that was moved meanwhile.
    .catch((error: unknown): HealthAnswer => {
      return { kind: "fault", fault: error instanceof FormatFault ? error.fault : { code: "too-much-work" } };
    })
    .then(postMessage);
});

/** A file that is read in large blocks, however small the parts that are asked for: each slice of a file costs the browser memory. */
function sourceOf(file: File, onRead: (bytes: number) => void): ByteSource {
  const reader = new FileReaderSync();
  let [block, from] = [new Uint8Array(), 0];
  return {
    name: file.name,
    size: file.size,
    read(start, end) {
      if (start < from || end > from + block.byteLength) {
        from = start;
        block = new Uint8Array(reader.readAsArrayBuffer(file.slice(start, Math.max(end, start + BLOCK_BYTES))));
      }
      onRead(end - start);
      return block.subarray(start - from, end - from);
    },
  };
}

async function answer({ file, ...context }: HealthQuestion): Promise<HealthAnswer> {
  let read = 0;
  const source = sourceOf(file, (bytes) => (read += bytes));
  const content = healthExportIn(source);
  if (!content) return { kind: "other" };
  let [told, pieces] = [0, 0];
  const { document } = await healthNights(content, context, (nights) => {
    const now = performance.now();
    if (now - told >= PROGRESS_MS) {
      told = now;
      postMessage({ kind: "progress", read: Math.min(read, file.size), nights });
    }
    pieces += 1;
    if (pieces % REST_PIECES !== 0) return;
    return new Promise((resolve) => setTimeout(resolve));
  });
  return { kind: "nights", document };
}
