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

/**
 * Guesses the scale of a column from its numbers and the ends stated in its name or, failing that, in the name of a
 * column beside it: people rate everything on one scale. Null without numbers.
 */
export function detectScale(
  values: readonly number[],
  stated: { here: readonly [number, number] | null; beside: readonly [number, number] | null },
): ScaleDetection | null {
  if (values.length === 0) return null;
  const seen = values.reduce((range, value) => ({ min: Math.min(range.min, value), max: Math.max(range.max, value) }), {
    min: Infinity,
    max: -Infinity,
  });
  const holds = (ends: readonly [number, number] | null) => ends !== null && seen.min >= ends[0] && seen.max <= ends[1];
  const ends = [stated.here, stated.beside].find(holds) ?? commonEnds(seen);
  return { min: ends[0], max: ends[1], certainty: holds(stated.here) ? "certain" : "likely", seen };
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
