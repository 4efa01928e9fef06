import type { DecimalSign } from "@/lib/portability/decimal";
import type { Delimiter } from "@/lib/portability/delimiter";

/** Words for signs: a form cannot send a tab. */
export const DELIMITER_NAMES = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  bar: "|",
} as const satisfies Record<string, Delimiter>;

export const DECIMAL_NAMES = { comma: ",", point: "." } as const satisfies Record<string, DecimalSign>;

/** The word for a sign. */
export function nameOfSign(names: Record<string, string>, sign: string): string | undefined {
  return Object.keys(names).find((name) => names[name] === sign);
}
