import type { Finding } from "@/lib/analysis/trends/analyse";
import { KIND_TRAITS } from "./kinds";

/**
 * The letter of each finding, by its id: A, B, C … Z, AA, AB … in the order of noticing. A record only grows at its
 * end, so a letter that was printed keeps its meaning. Plateaus and dips after one session have no letter.
 */
export function lettersOf(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const lettered = findings.filter(({ kind }) => KIND_TRAITS[kind].hasLetter);
  const ordered = lettered.sort((a, b) => compare(a.noticedOn, b.noticedOn) || compare(a.id, b.id));
  return new Map(ordered.map(({ id }, index) => [id, letterAt(index)]));
}

function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
