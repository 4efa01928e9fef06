/** One measured figure: what it is of, the figure in words, and the target it must not exceed. */
export interface Row {
  name: string;
  figure: string;
  /** The target in words; absent when there is none. */
  target?: string | undefined;
  isMet?: boolean | undefined;
  /** What stands behind it: the figure of the review, or why nothing was measured. */
  remark?: string | undefined;
}

/** Prints figures under a heading, each with its target and whether it is met. */
export function printRows(heading: string, rows: readonly Row[]): void {
  console.log(`\n${heading}`);
  const width = Math.max(...rows.map(({ name }) => name.length));
  const figureWidth = Math.max(...rows.map(({ figure }) => figure.length));
  for (const { name, figure, target, isMet, remark } of rows) {
    const verdict = target === undefined ? "" : `target ${target}: ${isMet ? "met" : "MISSED"}`;
    const cells = [name.padEnd(width), figure.padEnd(figureWidth), verdict, remark ?? ""];
    console.log(`  ${cells.filter((cell, index) => cell !== "" || index < 2).join("  ")}`.trimEnd());
  }
}

/** How many of the rows have a target, and how many of those are missed. */
export function printMissed(rows: readonly Row[]): void {
  const aimed = rows.filter(({ target }) => target !== undefined);
  const missed = aimed.filter(({ isMet }) => !isMet);
  console.log(`\n${aimed.length - missed.length} of ${aimed.length} targets are met`);
  for (const { name, figure, target } of missed) console.log(`  missed: ${name}: ${figure}, target ${target}`);
}
