import { perMeasure, type Measure, type Person } from "./person";
import { normal, type Random } from "./random";

/** Time constant of the slow drift: after this many days about a third of a deviation is left. */
const DRIFT_DAYS = 45;

/**
 * The deviation of each day from the level, in standard deviations: autocorrelated over days, correlated between
 * measures, with the given share of the variance as slow drift of the level.
 */
export function dailyNoise(
  random: Random,
  person: Person,
  days: number,
  driftShare: number,
): Record<Measure, number>[] {
  const fast = correlatedProcess(random, person.autocorrelation, person.correlation);
  const slow = correlatedProcess(random, Math.exp(-1 / DRIFT_DAYS), person.correlation);
  return Array.from({ length: days }, () => {
    const today = fast();
    const drift = slow();
    return perMeasure((measure) => Math.sqrt(1 - driftShare) * today[measure] + Math.sqrt(driftShare) * drift[measure]);
  });
}

/** Correlated first-order autoregressive processes of variance 1, started in their steady state. */
function correlatedProcess(random: Random, memory: number, correlation: number): () => Record<Measure, number> {
  const draw = () => {
    const common = normal(random);
    return perMeasure(() => Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * normal(random));
  };
  let state = draw();
  return () => {
    const fresh = draw();
    const before = state;
    state = perMeasure((measure) => memory * before[measure] + Math.sqrt(1 - memory ** 2) * fresh[measure]);
    return state;
  };
}
