import { guessedPart } from "./detection";

/** True for a date, a time or a number: what a name of a column never is. Looks at the beginning of a cell only. */
export function looksLikeData(cell: string): boolean {
  const start = guessedPart(cell);
  return cell.length === start.length && /^[-+]?[\d.,:/\sTZ-]+$/.test(start) && /\d/.test(start);
}
