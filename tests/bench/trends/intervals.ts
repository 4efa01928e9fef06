export interface Interval {
  low: number;
  high: number;
}

const Z95 = 1.959964;

/** 95% interval of a share, after Wilson (1927). */
export function wilson(count: number, n: number): Interval {
  const share = count / n;
  const middle = share + Z95 ** 2 / (2 * n);
  const reach = Z95 * Math.sqrt((share * (1 - share)) / n + (Z95 / (2 * n)) ** 2);
  const scale = 1 + Z95 ** 2 / n;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

/**
 * 95% interval of a rate per unit of exposure, from a Poisson count, by Byar's approximation (Breslow and Day 1987).
 */
export function poisson(count: number, exposure: number): Interval {
  const next = count + 1;
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - Z95 / (3 * Math.sqrt(count))) ** 3;
  const high = next * (1 - 1 / (9 * next) + Z95 / (3 * Math.sqrt(next))) ** 3;
  return { low: low / exposure, high: high / exposure };
}
