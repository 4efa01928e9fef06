import { addDays, fromEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import { STILL_HIGH } from "./constants";
import type { StillHighEvidence } from "./evidence";
import type { QuestionnaireTotal } from "./model";

/**
 * The questionnaire that stands reliably above its first total when the grades of a low are back. The grades alone do not
 * show a recovery then, and its name waits until a later total is no longer that high. The last total of the two weeks
 * before the low was back counts, or else the first of the eight weeks after it.
 *
 * @param totals up to today, of any instruments, in any order
 * @param until the day the low was back, in days since 1970-01-01
 * @returns null when none does, or none was filled in
 */
export function stillHigh(totals: readonly QuestionnaireTotal[], until: number): StillHighEvidence | null {
  const sorted = [...totals].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const back = fromEpochDay(until);
  for (const instrument of new Set(sorted.map((each) => each.instrument))) {
    const high = stillHighIn(
      sorted.filter((each) => each.instrument === instrument),
      back,
    );
    if (high) return high;
  }
  return null;
}

/** The same of one instrument; its totals in the order of time. */
function stillHighIn(totals: readonly QuestionnaireTotal[], back: LocalDate): StillHighEvidence | null {
  const [first] = totals;
  const near = nearest(totals, back);
  if (!first || near < 0) return null;
  const isHigh = ({ total, reliableChange }: QuestionnaireTotal) => total - first.total >= reliableChange;
  const since = totals.slice(near);
  if (!since.every(isHigh)) return null;
  const last = since.at(-1);
  if (!last) return null;
  const { instrument, day, total } = last;
  return { instrument, day, total, firstDay: first.day, firstTotal: first.total };
}

/** Index of the total that tells how it was when the low was back; -1 without one. */
function nearest(totals: readonly QuestionnaireTotal[], back: LocalDate): number {
  const before = totals.findLastIndex(({ day }) => day <= back);
  const lastBefore = totals[before];
  if (lastBefore && lastBefore.day >= addDays(back, -STILL_HIGH.daysBefore)) return before;
  const after = totals[before + 1];
  return after && after.day <= addDays(back, STILL_HIGH.daysAfter) ? before + 1 : -1;
}
