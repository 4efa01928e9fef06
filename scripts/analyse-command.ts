import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import type { TrendInput } from "@/lib/analysis/trends/analyse";
import { analyseCurrent } from "@/lib/analysis/trends/current";
import { readDiary, readSessions, TableFault } from "@/lib/analysis/trends/read-table";
import { analysisJson } from "./analyse-json";

const USAGE = `usage: npm run -s analyse -- FILE.csv [--sessions FILE] [--treatment-start DAY] [--treatment-end DAY] [--today DAY]
FILE.csv has the columns day,mood,stress,sleepQuality,sleepHours (day and any others; blank = not logged).
--sessions FILE has a column day. DAY is YYYY-MM-DD; today is the last logged day unless given.
The analysis goes to standard output as JSON. Exit code 2: a wrong call, or a file that is not such a table.`;

class UsageError extends Error {}
class FileError extends Error {}

function readArguments(args: string[]) {
  const text = { type: "string" } as const;
  const options = { sessions: text, "treatment-start": text, "treatment-end": text, today: text };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError("exactly one file is needed");
    return { file, ...values };
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

function dayOption(name: string, value: string | undefined): LocalDate | undefined {
  if (value === undefined) return undefined;
  const parsed = localDateSchema.safeParse(value);
  if (!parsed.success) throw new UsageError(`--${name} is not a calendar day (YYYY-MM-DD)`);
  return parsed.data;
}

/** Reads a file and gives its text to `parse`; what is wrong with it is told with the name of the file. */
function readTable<T>(file: string, parse: (text: string) => T): T {
  try {
    return parse(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    if (error instanceof TableFault) throw new FileError(`${file}: ${error.message}`);
    if (error instanceof TypeError) throw new FileError(`${file}: line 1, column 1: not UTF-8 text`);
    if (error instanceof Error && "code" in error)
      throw new FileError(`${file}: cannot be read (${String(error.code)})`);
    throw error;
  }
}

function readInput(args: string[]): TrendInput {
  const { file, ...options } = readArguments(args);
  const start = dayOption("treatment-start", options["treatment-start"]);
  const end = dayOption("treatment-end", options["treatment-end"]);
  if (end !== undefined && (start === undefined || end < start)) {
    throw new UsageError("--treatment-end needs a --treatment-start that is not later");
  }
  const today = dayOption("today", options.today);
  const days = readTable(file, readDiary);
  const lastLogged = days.reduce((last, { day }) => (day > last ? day : last), "1970-01-01");
  return {
    days,
    sessions: options.sessions === undefined ? [] : readTable(options.sessions, readSessions),
    ...(start === undefined ? {} : { treatment: { start, ...(end === undefined ? {} : { end }) } }),
    today: today ?? lastLogged,
  };
}

/** What a call prints, and its exit code: 0, or 2 for a wrong call or a file that is not such a table. */
export function runAnalyse(args: string[]): { exitCode: number; stdout: string; stderr: string } {
  try {
    const json = JSON.stringify(analysisJson(analyseCurrent(readInput(args))), null, 2);
    return { exitCode: 0, stdout: `${json}\n`, stderr: "" };
  } catch (error) {
    if (error instanceof FileError) return { exitCode: 2, stdout: "", stderr: `${error.message}\n` };
    if (error instanceof UsageError) return { exitCode: 2, stdout: "", stderr: `${error.message}\n${USAGE}\n` };
    throw error;
  }
}
