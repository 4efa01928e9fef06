import type { Outcome } from "./run";

const HEADER = ["", "must", "prototype", "measured", "95% interval", "people", ""];

/** The table as lines of text, in Markdown, so that it can stand in a document as it is. */
export function tableLines(outcomes: Outcome[]): string[] {
  const cells = [HEADER, ...outcomes.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(3, ...cells.map((line) => line[column]?.length ?? 0)));
  const [head, ...body] = cells.map((line) => lineOf(line, widths));
  return [head ?? "", `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...body];
}

function cellsOf({ row, estimate, interval, people, isMet }: Outcome): string[] {
  const unit = row.measure === "share" ? "" : " a year";
  return [
    row.label,
    row.must ? `${row.must.relation} ${row.must.value.toFixed(2)}` : "",
    row.prototype,
    estimate.toFixed(3) + unit,
    `${interval.low.toFixed(3)}–${interval.high.toFixed(3)}`,
    String(people),
    isMet === null ? "" : isMet ? "met" : "MISSED",
  ];
}

function lineOf(cells: string[], widths: number[]): string {
  return `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
}
