import { createHash } from "node:crypto";
import type { MonthStates } from "@/lib/platform/db/month-states";
import { env } from "@/lib/platform/env";
import type { JournalOwner } from "./entry";
import type { SealedKind } from "./sealed-entry";

/** Raised when what is in a bundle means something else. */
const FORMAT = 1;
const YEAR_LENGTH = "YYYY".length;

/** The months of one year up to and including one, ascending, each with the state of its rows. */
export interface YearPart {
  readonly lastMonth: string;
  readonly states: readonly (readonly [month: string, state: string])[];
}

/**
 * What a bundle was made from: the rows of its months, by which keys they were opened, and by which build of the
 * program. Where any of it differs, the bundle says nothing about the rows that are there.
 */
export function bundleDigest<T>(kind: SealedKind<T>, { userId, vault }: JournalOwner, { states }: YearPart): string {
  const keyIds = [...vault.keys.keys()].sort((a, b) => a - b);
  const parts = [FORMAT, env().build, userId, kind.kind, kind.version, keyIds, states];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** The months up to and including `until` that have rows, year by year. */
export function yearParts(states: MonthStates, until: string): YearPart[] {
  const years = new Map<string, (readonly [string, string])[]>();
  for (const each of [...states].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [month] = each;
    if (month > until) continue;
    const year = month.slice(0, YEAR_LENGTH);
    years.set(year, [...(years.get(year) ?? []), each]);
  }
  return [...years.values()].map((ofYear) => ({ lastMonth: ofYear.at(-1)?.[0] ?? "", states: ofYear }));
}

/** Whether a month lies in the part of the year that ends with `lastMonth`. */
export function isWithin(month: string, { lastMonth }: Pick<YearPart, "lastMonth">): boolean {
  return month <= lastMonth && month.startsWith(lastMonth.slice(0, YEAR_LENGTH));
}
