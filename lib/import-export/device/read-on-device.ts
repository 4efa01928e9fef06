import { MAX_FILE_BYTES } from "@/lib/platform/http/limits";
import type { FileFault } from "@/lib/platform/reading/fault";
import { HEALTH_WORKER_PATH, type HealthAnswer, type HealthQuestion } from "./worker-messages";

/** How far the reading of a file is. */
export interface ReadingProgress {
  /** Bytes. */
  read: number;
  total: number;
  nights: number;
}

/** What of the chosen files goes to the server, or why nothing does. */
export type Prepared = { files: readonly File[] } | { fault: FileFault; fileName: string };

interface Reading {
  context: Omit<HealthQuestion, "file">;
  signal: AbortSignal;
  onProgress(progress: ReadingProgress): void;
}

/**
 * Puts the nights of each export of Apple Health in its place; other files stay as they are. Rejects when the signal is
 * aborted, and where the browser has no worker for it.
 */
export async function prepareFiles(files: readonly File[], reading: Reading): Promise<Prepared> {
  const prepared: File[] = [];
  for (const file of files) {
    const answer = (await mayBeHealth(file)) ? await ask(file, reading) : null;
    if (answer?.kind === "fault") return { fault: answer.fault, fileName: file.name };
    prepared.push(answer?.kind === "nights" ? new File([answer.document], file.name) : file);
  }
  const bytes = prepared.reduce((sum, { size }) => sum + size, 0);
  const largest = prepared.toSorted((a, b) => b.size - a.size)[0];
  if (bytes > MAX_FILE_BYTES) return { fault: { code: "too-large" }, fileName: largest?.name ?? "" };
  return { files: prepared };
}

/** True for what begins as an archive or as XML. */
async function mayBeHealth(file: File): Promise<boolean> {
  const head = await file.slice(0, 100).text();
  return head.startsWith("PK") || /^\ufeff?\s*</.test(head);
}

function ask(file: File, { context, signal, onProgress }: Reading): Promise<HealthAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(HEALTH_WORKER_PATH);
    const end = () => {
      worker.terminate();
      signal.removeEventListener("abort", stop);
    };
    const stop = () => {
      end();
      reject(new Error("Stopped"));
    };
    signal.addEventListener("abort", stop);
    worker.onerror = stop;
    worker.onmessage = ({ data }: MessageEvent<HealthAnswer>) => {
      if (data.kind === "progress") return onProgress({ read: data.read, total: file.size, nights: data.nights });
      end();
      resolve(data);
    };
    worker.postMessage({ file, ...context } satisfies HealthQuestion);
  });
}
