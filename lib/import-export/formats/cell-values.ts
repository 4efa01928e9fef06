/** What apps write where there is nothing. */
const NOTHING = /^(?:-+|–|—|n\/?a|nan|null|none)$/i;
/** "1,021", "12,345,678": a comma between thousands. */
const THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^[-+]?\d+(?:[.,]\d+)?$/;

/** The number of a cell with a decimal point or comma; null for a blank, a dash, "N/A" and anything else. */
export function cellNumber(cell: string): number | null {
  const text = cell.trim();
  if (text.length > 32 || NOTHING.test(text) || !PLAIN.test(text)) return null;
  return Number(text.replace(",", "."));
}

/** The whole number of a cell in which a comma stands between thousands; null as `cellNumber`. */
export function cellCount(cell: string): number | null {
  const text = cell.trim();
  if (text.length <= 32 && THOUSANDS.test(text)) return Number(text.replaceAll(",", ""));
  return cellNumber(text);
}

/** The text of a cell; empty for a dash, "N/A" and the like. */
export function cellText(cell: string): string {
  return cell.length <= 8 && NOTHING.test(cell.trim()) ? "" : cell.trim();
}

/** The sum of numbers of which some can be missing; null when all are. */
export function sumOf(...values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
}
