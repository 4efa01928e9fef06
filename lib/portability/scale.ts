import type { Certainty } from "./detection";

/** The ends of a scale in a file, and whether its high end is the low end of ours. */
export interface Scale {
  min: number;
  max: number;
  /** True when a high value means a bad mood, little stress or poor sleep. */
  reversed: boolean;
}

export interface ScaleDetection {
  min: number;
  max: number;
  /** "certain" when the header states the ends; values alone never prove where a scale ends. */
  certainty: Certainty;
  /** Smallest and largest value in the column. */
  seen: { min: number; max: number };
}

/** Scales in use, narrowest first; the first that holds every value is the best guess. */
const COMMON_SCALES = [
  [0, 3],
  [1, 5],
  [0, 4],
  [0, 5],
  [1, 10],
  [0, 10],
  [0, 100],
] as const;

/** "(1-10)", "0 t/m 3", "0–100", "1 to 5" in the name of a column. */
const STATED = /(?:^|[^\d])(\d{1,3})\s*(?:-|–|\/|t\/m|tot|to)\s*(\d{1,3})(?:$|[^\d])/i;

/** The ends that the name of a column states, or null. */
export function statedEnds(header: string): readonly [number, number] | null {
  const [, low, high] = STATED.exec(header) ?? [];
  return low !== undefined && high !== undefined && Number(low) < Number(high) ? [Number(low), Number(high)] : null;
}

function commonEnds(seen: { min: number; max: number }): readonly [number, number] {
  if (seen.min < 0) {
    const reach = Math.ceil(Math.max(-seen.min, seen.max));
    return [-reach, reach];
  }
  const holding = COMMON_SCALES.find(([min, max]) => seen.min >= min && seen.max <= max);
  return holding ?? [Math.floor(seen.min), Math.ceil(seen.max)];
}

/** One value in a hundred may be a slip of the finger, and must not stretch the scale. */
const SLIPS = 0.01;

/** Smallest and largest value, at each end without the slips. */
function rangeOf(values: readonly number[], slips: number): { min: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { min: sorted[slips] ?? 0, max: sorted[sorted.length - 1 - slips] ?? 0 };
}

/**
 * Guesses the scale of a column from its numbers and the ends stated in its name or, failing that, in the name of a
 * column beside it: people rate everything on one scale. Null without numbers.
 */
export function detectScale(
  values: readonly number[],
  stated: { here: readonly [number, number] | null; beside: readonly [number, number] | null },
): ScaleDetection | null {
  if (values.length === 0) return null;
  const within = ([min, max]: readonly [number, number]) =>
    values.filter((value) => value >= min && value <= max).length;
  const isStated = stated.here !== null && within(stated.here) >= values.length / 2;
  const usual = rangeOf(values, Math.floor(values.length * SLIPS));
  const fitsBeside = stated.beside && usual.min >= stated.beside[0] && usual.max <= stated.beside[1];
  const ends = (isStated ? stated.here : fitsBeside ? stated.beside : null) ?? commonEnds(usual);
  return { min: ends[0], max: ends[1], certainty: isStated ? "certain" : "likely", seen: rangeOf(values, 0) };
}

/**
 * The school grade (1–10) of a value on another scale: 1 + 9·(value − min)/(max − min), counted from the other end
 * when reversed, to two decimals. Null outside the scale: a value out of range is never pulled back into it.
 */
export function toGrade(value: number, { min, max, reversed }: Scale): number | null {
  if (!(min < max) || value < min || value > max) return null;
  const share = (value - min) / (max - min);
  return Math.round((1 + 9 * (reversed ? 1 - share : share)) * 100) / 100;
}
