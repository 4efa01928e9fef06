/** Signs between the columns of a table. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The line "sep=;" that spreadsheets put on top, if there is one. */
export function announcedDelimiter(text: string): Delimiter | null {
  const sign = /^sep=([,;\t|])(?:\n|$)/i.exec(text)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === sign) ?? null;
}
