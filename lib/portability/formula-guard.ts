/** The text of a cell without the apostrophe that keeps a spreadsheet from calculating it. */
export function withoutFormulaGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
