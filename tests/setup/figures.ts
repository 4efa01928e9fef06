import { appendFileSync } from "node:fs";

/** How often something is tried: a short count in `npm test`, the full one in `npm run test:reliability`. */
export function times(short: number, full: number): number {
  return process.env.RELIABILITY === "full" ? full : short;
}

/** Notes what a test counted, for the table of `npm run test:reliability`. */
export function figure(row: string, counted: string): void {
  const file = process.env.RELIABILITY_FIGURES;
  const suffix = process.env.RELIABILITY_SUFFIX ?? "";
  if (file) appendFileSync(file, `${JSON.stringify({ row: row + suffix, counted })}\n`);
}
