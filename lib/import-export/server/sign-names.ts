import type { DecimalSign } from "@/lib/import-export/core/decimal";
import type { Delimiter } from "@/lib/import-export/core/delimiters";

/** Words for signs: a form cannot send a tab. */
export const DELIMITER_NAMES = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  bar: "|",
} as const satisfies Record<string, Delimiter>;

export const DECIMAL_NAMES = { comma: ",", point: "." } as const satisfies Record<string, DecimalSign>;

/** The word for a sign. */
export function nameOfSign<N extends string>(names: Record<N, string>, sign: string): N | undefined {
  for (const name in names) if (names[name] === sign) return name;
  return undefined;
}
