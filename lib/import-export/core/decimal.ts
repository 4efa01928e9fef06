import { GUESSED_CHARACTERS, type Detection } from "./detection";

export const DECIMAL_SIGNS = [",", "."] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

const PLAIN = { ",": /^[-+]?\d+(?:,\d+)?$/, ".": /^[-+]?\d+(?:\.\d+)?$/ } satisfies Record<DecimalSign, RegExp>;

/** A plain number with this decimal sign, or null. No thousands separators, no exponents, no units, at most 64 characters. */
export function readDecimal(text: string, sign: DecimalSign): number | null {
  if (text.length > GUESSED_CHARACTERS || !PLAIN[sign].test(text)) return null;
  const value = Number(text.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

/** Which sign the cells use between units and tenths; where none has tenths, `fallback` (both read the same then). */
export function detectDecimalSign(cells: Iterable<string>, fallback: DecimalSign): Detection<DecimalSign> {
  const seen = { ",": 0, ".": 0 };
  for (const cell of cells) {
    const sign = cell.length <= GUESSED_CHARACTERS ? /^[-+]?\d+([.,])\d+$/.exec(cell)?.[1] : undefined;
    if (sign === "," || sign === ".") seen[sign] += 1;
  }
  const value = seen[","] === seen["."] ? fallback : seen[","] > seen["."] ? "," : ".";
  const other = value === "," ? "." : ",";
  if (seen[other] === 0) return { value, certainty: "certain", alternatives: [] };
  return { value, certainty: seen[other] === seen[value] ? "ambiguous" : "likely", alternatives: [other] };
}
