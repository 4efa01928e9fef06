import { cellNumber, sumOf } from "./cell-values";
import type { Collected } from "./collected";
import type { TableFormat } from "./format";
import type { FormatRow } from "./format-table";
import { instantOf, placeOf, readIsoStamp, type Stamp } from "./stamp";

const SECOND_MS = 1000;

/** The beginnings of the translated names of a column in seconds, without accents. */
const WORDS = {
  light: ["light", "leicht", "liger", "leger", "licht", "leve", "legg", "let", "latt"],
  deep: ["deep", "tief", "profond", "profund", "diep", "dyp", "dyb", "djup"],
  rem: ["rem"],
  wakeful: ["awake", "wach", "despiert", "eveil", "reveil", "wakker", "svegl", "acordad", "vaken", "vagen"],
} as const;

type Measure = keyof typeof WORDS;

function measureOf(column: string): Measure | null {
  const plain = column.normalize("NFD").replace(/\p{M}/gu, "");
  if (!/\(s\)$/.test(plain)) return null;
  const measures: readonly Measure[] = ["light", "deep", "rem", "wakeful"];
  return measures.find((measure) => WORDS[measure].some((word) => plain.startsWith(word))) ?? null;
}

/** The columns of seconds by what they measure; the first of each counts. */
function measuresIn(columns: Iterable<string>): Map<Measure, string> {
  const found = new Map<Measure, string>();
  for (const column of columns) {
    const measure = measureOf(column);
    if (measure && !found.has(measure)) found.set(measure, column);
  }
  return found;
}

/** The two times of a row, whatever their columns are called: the earlier one is the begin. */
function timesIn(row: FormatRow, columns: readonly string[], into: Collected): [Stamp, Stamp] | null {
  const stamps = columns.flatMap((name) => readIsoStamp(row.text(name)) ?? []);
  const [first, second] = stamps;
  if (!first || !second) return null;
  return instantOf(first, into.timeZone) <= instantOf(second, into.timeZone) ? [first, second] : [second, first];
}

/** Names of the column of the begin in the languages known to us; in others the order of the times tells. */
const BEGINS = ["from", "von", "de", "du", "van", "da", "desde"];
const ENDS = ["to", "bis", "a", "au", "à", "tot", "hasta"];

function bounds(row: FormatRow, columns: readonly string[], into: Collected): [Stamp, Stamp] | null {
  const [start, end] = [readIsoStamp(row.text(...BEGINS)), readIsoStamp(row.text(...ENDS))];
  return start && end ? [start, end] : timesIn(row, columns, into);
}

/** Withings: times with offset, stages in seconds; a night that was typed in has none. Its headers are translated. */
export const withings: TableFormat = {
  kind: "table",
  name: "Withings sleep.csv",
  hasColumns: (names) => {
    const measures = measuresIn(names);
    return measures.has("light") && measures.has("deep") && (measures.has("rem") || measures.has("wakeful"));
  },
  read(files, into) {
    for (const { content } of files) {
      const measures = measuresIn(content.columns);
      const others = content.columns.filter((name) => !/\(s\)$/.test(name));
      for (const row of content.rows()) {
        const found = bounds(row, others, into);
        if (!found) {
          into.leave("sleep", "no-end");
          continue;
        }
        const [start, end] = found;
        const seconds = (measure: Measure) => cellNumber(row.text(measures.get(measure) ?? ""));
        const staged = sumOf(seconds("light"), seconds("deep"), seconds("rem")) ?? 0;
        into.sleep({
          source: "Withings",
          start: instantOf(start, into.timeZone),
          end: instantOf(end, into.timeZone),
          place: placeOf(end, into.timeZone),
          wakeful: (seconds("wakeful") ?? 0) * SECOND_MS,
          ...(staged > 0 && { asleep: staged * SECOND_MS, isStaged: true }),
        });
      }
    }
  },
};
