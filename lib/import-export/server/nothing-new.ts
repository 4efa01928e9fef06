import type { PlanCounts } from "@/lib/import-export/core/import-plan";
import type { PartOutcome } from "./account-document";

/** Why an import would add nothing; each has words of its own. */
export type NothingNew =
  /** Every row that could be read is in the journal, and every row could be read. */
  | "all-there"
  /** So is every row that could be read, but some could not. */
  | "readable-there"
  /** Not a single row could be read. */
  | "nothing-read"
  /** What is not there was deleted after an earlier import. */
  | "deleted"
  /** What is there differs, and stays as it is. */
  | "kept"
  /** The document holds no entry. */
  | "empty";

/** Why a table adds nothing; null when it adds or changes something. */
export function nothingNewIn(counts: PlanCounts, skipped: number): NothingNew | null {
  if (counts.new > 0 || counts.different > 0) return null;
  if (counts.deleted > 0) return "deleted";
  if (counts.unchanged === 0) return "nothing-read";
  return skipped > 0 ? "readable-there" : "all-there";
}

/** Why a document adds nothing; null when it adds or replaces something. */
export function nothingNewOf(outcomes: readonly PartOutcome[]): NothingNew | null {
  const sum = (count: (outcome: PartOutcome) => number) => outcomes.reduce((total, each) => total + count(each), 0);
  if (sum(({ added, replaced }) => added + replaced) > 0) return null;
  if (sum((outcome) => outcome.kept) > 0) return "kept";
  return sum(({ unchanged }) => unchanged) > 0 ? "all-there" : "empty";
}
