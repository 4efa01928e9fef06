import { CLEAR_LOW } from "./constants";
import { beginningOf } from "./episode";
import { meanVariance } from "./mean-variance";
import type { Notice } from "./notice";
import { meanIn } from "./series";

/**
 * Whether a low that was back stood out clearly from the weeks on either side of it, more than it takes to notice one:
 * by chance a low is noticed in most years, and the name "worse before better" is not for those. Its mean is compared
 * with that of the days around it, in the 112 days before and those that showed it to be back, and not with its
 * reference, which can be high by chance. A grade logged alone raises fewer false alarms, so less is asked of it.
 */
export function isClearLow({ series, episode }: Notice): boolean {
  const { closed, backOver, lasting, noticed, variabilityWhenLasting, variabilityWhenNoticed } = episode;
  if (closed === null || backOver === null) return false;
  const { sd, phi } = variabilityWhenLasting ?? variabilityWhenNoticed;
  const from = beginningOf(episode);
  const to = Math.max(closed - backOver, lasting ?? noticed);
  const low = meanIn(series, from, to);
  const sides = [
    { from: from - CLEAR_LOW.daysBefore, to: from - 1 },
    { from: to + 1, to: closed },
  ].map((side) => ({ ...meanIn(series, side.from, side.to), variance: meanVariance(series, side.from, side.to, phi) }));
  const logged = sides.filter(({ n }) => n > 0);
  const n = logged.reduce((sum, side) => sum + side.n, 0);
  const around = logged.reduce((sum, side) => sum + side.n * side.mean, 0) / n;
  const aroundVariance = logged.reduce((sum, side) => sum + side.variance * side.n ** 2, 0) / n ** 2;
  const distance = (around - low.mean) / sd;
  if (!episode.isAmongOthers) return distance >= CLEAR_LOW.aloneSds;
  return distance / Math.sqrt(meanVariance(series, from, to, phi) + aroundVariance) >= CLEAR_LOW.z;
}
