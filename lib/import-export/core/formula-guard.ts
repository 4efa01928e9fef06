/** What a spreadsheet would calculate, and what looks as if a guard stood before it already. */
export const NEEDS_GUARD = /^'*[=+\-@\t\r]/;

/** True for a cell with the apostrophe that keeps a spreadsheet from calculating it. */
export function hasFormulaGuard(cell: string): boolean {
  return cell.startsWith("'") && NEEDS_GUARD.test(cell);
}

/** The text of a cell without the apostrophe that keeps a spreadsheet from calculating it. */
export function withoutFormulaGuard(cell: string): string {
  return hasFormulaGuard(cell) ? cell.slice(1) : cell;
}
