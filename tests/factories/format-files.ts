import { zipSync } from "fflate";
import { bytesSource, type ByteSource } from "@/lib/import-export/formats/byte-source";
import { NO_CHOICES } from "@/lib/import-export/formats/answers";
import type { FormatCheckIn, FormatContext } from "@/lib/import-export/formats/collected";
import { convertFiles } from "@/lib/import-export/formats/convert-files";

const HOME: FormatContext = { timeZone: "Europe/Amsterdam", today: "2026-04-15", choices: NO_CHOICES };

/** A file of a text, or of bytes. */
export function fileOf(content: string | Uint8Array, name = "file"): ByteSource {
  return bytesSource(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
}

/** A file of a value as JSON. */
export function jsonFile(value: unknown): ByteSource {
  return fileOf(JSON.stringify(value));
}

/** A table of cells that need no quotes. */
export function tableFile(rows: readonly (readonly (string | number)[])[], delimiter = ","): ByteSource {
  return fileOf(rows.map((row) => row.join(delimiter)).join("\n"));
}

/** An archive of files by their paths. */
export function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): ByteSource {
  const bytes = Object.entries(files).map(
    ([path, content]) => [path, typeof content === "string" ? new TextEncoder().encode(content) : content] as const,
  );
  return fileOf(zipSync(Object.fromEntries(bytes)));
}

/** What files give; fails the test when they are refused. */
export function converted(files: ByteSource | readonly ByteSource[], about: Partial<FormatContext> = {}) {
  const outcome = convertFiles("read" in files ? [files] : files, { ...HOME, ...about });
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.fault)}`);
  const { collected, ...rest } = outcome.value;
  return { ...rest, collected, checkIns: collected.map(({ checkIn }) => checkIn) };
}

/** The check-ins of files. */
export function checkInsOf(files: ByteSource | readonly ByteSource[], about: Partial<FormatContext> = {}) {
  return converted(files, about).checkIns;
}

/** Why files are refused; null when they are not. */
export function faultOf(...files: readonly ByteSource[]) {
  const outcome = convertFiles(files, HOME);
  return outcome.ok ? null : outcome.fault;
}

/** Check-ins by their day, as the expected files write them. */
export function byDay(checkIns: readonly FormatCheckIn[]): Record<string, Omit<FormatCheckIn, "day">[]> {
  const days: Record<string, Omit<FormatCheckIn, "day">[]> = {};
  for (const { day, ...fields } of checkIns) (days[day] ??= []).push(fields);
  return days;
}
