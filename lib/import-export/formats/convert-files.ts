import type { FileFault } from "@/lib/platform/reading/fault";
import type { ByteSource } from "./byte-source";
import type { OpenQuestions } from "./choices";
import { Collected, type CollectedCheckIn, type FormatContext } from "./collected";
import { FormatFault } from "./format-fault";
import type { LeftOut } from "./left-out";
import { BYTES_FORMATS, JSON_FORMATS, PAGE_FORMATS, TABLE_FORMATS } from "./registry";
import { openFile, withPath, type OpenedFile } from "./open-file";

/** What files of other apps give. */
export interface FormatConversion {
  /** Names of the formats, as people know them. */
  formats: string[];
  /** By day and time. */
  collected: CollectedCheckIn[];
  leftOut: LeftOut[];
  /** Names of moods and fields that the person can say the meaning of, answered or not. */
  asked: OpenQuestions;
}

export type FormatOutcome =
  | { ok: true; value: FormatConversion }
  /** `file` is the position of the file, from 0. Nothing is imported. */
  | { ok: false; fault: FileFault; file: number };

/** Hands the files of one format to it one by one; a fault tells its place. */
function readEach<T extends { path: string; format: { name: string } }>(
  into: Collected,
  own: readonly T[],
  read: (own: readonly T[]) => void,
) {
  for (const file of own) {
    into.nextFile(file.format.name);
    withPath(file.path, () => read([file]));
  }
}

function readAll(files: readonly OpenedFile[], into: Collected): void {
  for (const format of TABLE_FORMATS) {
    const own = files.flatMap((file) => (file.kind === "table" && file.format === format ? [file] : []));
    if (format.isJoint && own.length > 0) format.read(own, into);
    else readEach(into, own, (tables) => format.read(tables, into));
  }
  for (const format of JSON_FORMATS) {
    const own = files.flatMap((file) => (file.kind === "json" && file.format === format ? [file] : []));
    readEach(into, own, (documents) => format.read(documents, into));
  }
  for (const format of PAGE_FORMATS) {
    const own = files.flatMap((file) => (file.kind === "page" && file.format === format ? [file] : []));
    readEach(into, own, (pages) => format.read(pages, into));
  }
  for (const format of BYTES_FORMATS) {
    const own = files.flatMap((file) => (file.kind === "bytes" && file.format === format ? [file] : []));
    readEach(into, own, (binaries) => format.read(binaries, into));
  }
}

function namesOf(opened: readonly OpenedFile[]): string[] {
  return [...new Set(opened.map(({ format }) => format.name))];
}

/**
 * Converts files of other apps into check-ins: all of them, or the first fault with its place. Several files belong to
 * one import: they can overlap, and their nights never add up. Never throws for what a file holds.
 */
export function convertFiles(files: readonly ByteSource[], context: FormatContext): FormatOutcome {
  let current = 0;
  try {
    const into = new Collected(context);
    const opened = files.map((file, at) => {
      current = at;
      return openFile(file, () => into.leave("file", "other-file"));
    });
    const all = opened.flat();
    current = Math.max(
      0,
      opened.findIndex((own) => own.some(({ kind }) => kind === "bytes")),
    );
    readAll(all, into);
    return { ok: true, value: { formats: namesOf(all), ...into.result() } };
  } catch (error) {
    if (error instanceof FormatFault) return { ok: false, fault: error.fault, file: current };
    throw error;
  }
}
