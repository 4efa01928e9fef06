import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isTimeZone, localDayAt } from "@/lib/platform/calendar/clock";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import type { FileFault } from "@/lib/platform/reading/fault";
import { NO_CHOICES } from "@/lib/import-export/formats/answers";
import { formatChoicesSchema, type FormatChoices } from "@/lib/import-export/formats/choices";
import { convertFiles } from "@/lib/import-export/formats/convert-files";
import { fileSource } from "./file-source";

const USAGE = `usage: npm run -s convert -- FILE… [--zone ZONE] [--today DAY] [--choices FILE]
Several FILEs are one export. ZONE is a time zone such as Europe/Amsterdam (the one of this machine unless given), DAY
is YYYY-MM-DD. --choices FILE is JSON: { "moods": { name: grade }, "fields": { name: { "as", "low", "high",
"reversed" } } }. The check-ins go to standard output as JSON. Exit code 2: a wrong call, or a file that cannot be read.`;

class UsageError extends Error {}
class FileError extends Error {}

function readArguments(args: string[]) {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { zone: text, today: text, choices: text },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError("a file is needed");
    return { files: positionals, ...values };
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/** Turns what the system says of a file that cannot be read into its place. */
function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string")
      throw new FileError(`${file}: cannot be read (${error.code})`);
    throw error;
  }
}

function readChoices(file: string | undefined): FormatChoices {
  if (file === undefined) return NO_CHOICES;
  const text = reading(file, () => readFileSync(file, "utf8"));
  try {
    const parsed = formatChoicesSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new FileError(`${file}: ${issue?.path.map(String).join(".") ?? ""}: ${issue?.message ?? "not choices"}`);
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileError(`${file}: ${error.message}`);
    throw error;
  }
}

/** "line 3, column 7", and the place in an archive or a document. */
function placeOf({ path, line, column }: FileFault): string {
  const parts = [
    path,
    line === undefined ? undefined : `line ${line}`,
    column === undefined ? undefined : `column ${column}`,
  ];
  const place = parts.filter((part) => part !== undefined).join(", ");
  return place === "" ? "" : `${place}: `;
}

function convert(args: string[]): string {
  const { files, zone, today, choices } = readArguments(args);
  const timeZone = zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isTimeZone(timeZone)) throw new UsageError("--zone is not a time zone");
  const day = localDateSchema.safeParse(today ?? localDayAt(new Date(), timeZone, 0));
  if (!day.success) throw new UsageError("--today is not a calendar day (YYYY-MM-DD)");
  const sources = files.map((file) => reading(file, () => fileSource(file)));
  try {
    const context = { timeZone, today: day.data, choices: readChoices(choices) };
    const outcome = reading(files.join(", "), () => convertFiles(sources, context));
    if (!outcome.ok)
      throw new FileError(`${files[outcome.file] ?? ""}: ${placeOf(outcome.fault)}${outcome.fault.code}`);
    const { formats, collected, leftOut } = outcome.value;
    const checkIns = collected.map(({ checkIn }) => checkIn);
    return JSON.stringify({ format: formats.join(" + "), checkIns, leftOut }, null, 2);
  } finally {
    for (const source of sources) source.close();
  }
}

/** What a call prints, and its exit code: 0, or 2 for a wrong call or a file that cannot be read. */
export function runConvert(args: string[]): { exitCode: number; stdout: string; stderr: string } {
  try {
    return { exitCode: 0, stdout: `${convert(args)}\n`, stderr: "" };
  } catch (error) {
    if (error instanceof FileError) return { exitCode: 2, stdout: "", stderr: `${error.message}\n` };
    if (error instanceof UsageError) return { exitCode: 2, stdout: "", stderr: `${error.message}\n${USAGE}\n` };
    throw error;
  }
}
