import { between, type Random } from "./random";

const SHORTEST_OUTAGE = 3;
const LONGEST_OUTAGE = 14;

/**
 * Which days have no entry: some alone, some in outages of 3–14 days, in the shares given.
 *
 * @param missing share of all days; @param inOutages how much of that comes in outages
 */
export function missingDays(random: Random, days: number, missing: number, inOutages: number): boolean[] {
  const outages = missing * inOutages;
  const alone = (missing - outages) / (1 - outages);
  const startsPerDay = outages / (1 - outages) / ((SHORTEST_OUTAGE + LONGEST_OUTAGE) / 2);
  let left = 0;
  return Array.from({ length: days }, () => {
    if (left === 0 && random() < startsPerDay) left = Math.floor(between(random, SHORTEST_OUTAGE, LONGEST_OUTAGE + 1));
    if (left > 0) left--;
    else return random() < alone;
    return true;
  });
}
