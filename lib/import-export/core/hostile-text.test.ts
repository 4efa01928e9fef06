import { describe, expect, it } from "vitest";
import { appointmentsInText } from "@/lib/features/sessions/appointments/appointments-in-text";
import { addDays } from "@/lib/platform/calendar/local-date";
import { isCalendarFile } from "@/lib/features/sessions/appointments/calendar-file";
import { looksLikeData } from "./cell-kind";
import { clockTimesIn, readClockTime, readZoneBehind } from "@/lib/platform/reading/clock-time";
import { readTable } from "./csv-table";
import { readDate } from "./date-format";
import { DATE_FORMATS } from "./date-formats";
import { splitNamedMonthDate } from "@/lib/platform/reading/date-parts";
import { wordDatesIn } from "@/lib/platform/reading/date-words";
import { decodeText } from "@/lib/platform/reading/decode-text";
import { detectDecimalSign, readDecimal } from "./decimal";
import { detectDateFormat } from "./detect-date-format";
import { GUESSED_CHARACTERS } from "./detection";
import { detectDelimiter } from "./delimiter";
import { readExcelDate } from "./excel-date";
import { withoutFormulaGuard } from "./formula-guard";
import { headerWords, suggestedTargets } from "./header-words";
import { looksLikeJson } from "./json-document";
import { MAX_CELL_CHARACTERS } from "./limits";
import { statedEnds } from "./scale";
import { readSleepHours } from "./sleep-duration";
import { choicesOf, suggestMapping } from "./suggest-mapping";
import { readTags } from "./tags-cell";
import { readZone, zoneNamed } from "@/lib/platform/reading/zones";
import { csvRows } from "@/lib/analysis/trends/csv-rows";
import { expectLinear } from "@/tests/setup/expect-linear";
import { context } from "@/tests/factories/import-context";

const zone = context.timeZone;

/** Everything that reads text of a stranger. */
const READERS: Record<string, (text: string) => unknown> = {
  looksLikeData,
  readClockTime,
  readZoneBehind,
  readZone,
  zoneNamed,
  clockTimesIn,
  wordDatesIn,
  splitNamedMonthDate,
  readExcelDate,
  readDecimal: (text) => readDecimal(text, ","),
  detectDecimalSign: (text) => detectDecimalSign([text], "."),
  readSleepHours: (text) => readSleepHours(text, "clock", "."),
  statedEnds,
  headerWords,
  suggestedTargets,
  withoutFormulaGuard,
  readTags,
  looksLikeJson,
  isCalendarFile,
  detectDelimiter,
  decodeText: (text) => decodeText(Buffer.from(text)),
  detectDateFormat: (text) => detectDateFormat([text], context),
  appointmentsInText: (text) =>
    appointmentsInText(text, { timeZone: zone, from: context.today, until: addDays(context.today, 366) }),
  csvRows: (text) => {
    try {
      return csvRows(text);
    } catch {
      return null;
    }
  },
  ...Object.fromEntries(
    DATE_FORMATS.map((format) => [`readDate ${format}`, (text: string) => readDate(text, format, { timeZone: zone })]),
  ),
};

/** Strings on which an expression with two greedy parts side by side goes back again and again. */
const HOSTILE: Record<string, (length: number) => string> = {
  "digits and a letter": (length) => `${"1".repeat(length - 1)}x`,
  "a time and blanks": (length) => `1:00${" ".repeat(length - 5)}x`,
  "a day and blanks": (length) => `9${" ".repeat(length - 2)}x`,
  "blanks and a letter": (length) => `${" ".repeat(length - 1)}x`,
  "many days and months": (length) => "9 december 2026 ".repeat(length / 16),
  "many numbers": (length) => "9 ".repeat(length / 2),
  "months without a day": (length) => "may ".repeat(length / 4),
  "signs of dates": (length) => "1-1.1/1:1 ".repeat(length / 10),
  "signs alone": (length) => `${"-./: ,".repeat(length / 6)}x`,
  words: (length) => `${"ab ".repeat(length / 3)}1`,
  "one word": (length) => "a".repeat(length),
  "bars and backslashes": (length) => "\\|".repeat(length / 2),
  apostrophes: (length) => `${"'".repeat(length - 1)}x`,
  "quotes and blanks": (length) => `"${" ".repeat(length - 3)}x"`,
  "combining marks": (length) => `e${"\u0301".repeat(length - 1)}`,
};

describe("text of a stranger", () => {
  it.each(Object.keys(READERS))("security fault F4: %s takes time by the length of a text, not its square", (name) => {
    const read = READERS[name];
    if (!read) throw new Error("a reader");
    for (const [what, make] of Object.entries(HOSTILE)) expectLinear(what, read, { make, length: MAX_CELL_CHARACTERS });
  });

  it("security fault F4: a table of hostile cells takes time by its length, not its square", () => {
    const tableOf = (length: number) => {
      const cells = Object.values(HOSTILE).map((make) => `"${make(length).replaceAll('"', '""')}"`);
      return `${cells.join(",")}\n${cells.join(",")}\n`;
    };
    const guess = (text: string) => {
      const table = readTable(text, ",");
      if (!table.ok) throw new Error(table.fault.code);
      return choicesOf(suggestMapping(table.value, ",", context), ",");
    };
    expectLinear("table", guess, { make: tableOf, length: MAX_CELL_CHARACTERS });
  });

  it("security fault F4: a guess looks at the beginning of a cell only", () => {
    const long = `${"1".repeat(GUESSED_CHARACTERS)}1`;
    expect([looksLikeData(long.slice(1)), looksLikeData(long)]).toEqual([true, false]);
    expect(suggestedTargets(`${"x".repeat(GUESSED_CHARACTERS)} mood`)).toEqual([]);
  });
});
