import type { Certainty } from "./detection";

/** The ends of a scale in a file, and whether its high end is the low end of ours. */
export interface Scale {
  min: number;
  max: number;
  /** True when a high value means a bad mood, little stress or poor sleep. */
  reversed: boolean;
}

export interface ScaleDetection {
  /** The ends, or null where the file does not show them and the person has to say. */
  ends: { min: number; max: number } | null;
  /** "certain" when the header states the ends; values alone never prove where a scale ends. */
  certainty: Certainty;
  /** Smallest and largest value in the column. */
  seen: { min: number; max: number };
}

/** Scales in use, narrowest first. */
const COMMON_SCALES = [
  [0, 3],
  [1, 5],
  [0, 4],
  [0, 5],
  [1, 10],
  [0, 10],
  [0, 100],
] as const;

/** Fewer values never show where a scale ends: a bad month would make a 3 of 5 the best there is. */
const ENOUGH_VALUES = 20;
/** Two months: the lower part of a wide scale looks like a narrow one for longer. */
const ENOUGH_FOR_NARROW = 60;
const NARROW_MAX = 4;

/** How much of the name of a column is looked at for the ends of its scale, in characters. */
const STATED_WITHIN = 200;
/** "(1-10)", "0 t/m 3", "0–100", "1 to 5" in the name of a column. */
const STATED = /(?:^|[^\d])(\d{1,3}) ?(?:-|–|\/|t\/m|tot|to) ?(\d{1,3})(?:$|[^\d])/i;

/** The ends that the name of a column states, or null. */
export function statedEnds(header: string): readonly [number, number] | null {
  const [, low, high] = STATED.exec(header.slice(0, STATED_WITHIN)) ?? [];
  return low !== undefined && high !== undefined && Number(low) < Number(high) ? [Number(low), Number(high)] : null;
}

/** The common scale of which both ends occur; null where none, or not often enough to tell. */
function commonEnds(seen: { min: number; max: number }, count: number): readonly [number, number] | null {
  const isMirrored = seen.min < 0 && seen.min === -seen.max;
  const found = isMirrored
    ? ([seen.min, seen.max] as const)
    : COMMON_SCALES.find(([min, max]) => seen.min === min && seen.max === max);
  if (!found || count < ENOUGH_VALUES) return null;
  return found[1] <= NARROW_MAX && count < ENOUGH_FOR_NARROW ? null : found;
}

/** One value in a hundred may be a slip of the finger, and must not stretch the scale. */
const SLIPS = 0.01;

/** Smallest and largest value, at each end without the slips. */
function rangeOf(values: readonly number[], slips: number): { min: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { min: sorted[slips] ?? 0, max: sorted[sorted.length - 1 - slips] ?? 0 };
}

/**
 * The scale of a column: the ends stated in its name or, failing that, in the name of a column beside it (people rate
 * everything on one scale); else a common scale of which both ends occur in enough values. Null without numbers.
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
  const ends = isStated ? stated.here : fitsBeside ? stated.beside : commonEnds(usual, values.length);
  const seen = rangeOf(values, 0);
  const found = ends ?? commonEnds(seen, values.length);
  return {
    ends: found && { min: found[0], max: found[1] },
    certainty: isStated ? "certain" : "likely",
    seen,
  };
}

/**
 * The school grade (1–10) of a value on another scale: 1 + 9·(value − min)/(max − min), counted from the other end
 * when reversed, to two decimals. A grade already is one and stays as it is. Null outside the scale: a value out of
 * range is never pulled back into it.
 */
export function toGrade(value: number, { min, max, reversed }: Scale): number | null {
  if (!(min < max) || value < min || value > max) return null;
  if (min === 1 && max === 10 && !reversed) return value;
  const share = (value - min) / (max - min);
  return Math.round((1 + 9 * (reversed ? 1 - share : share)) * 100) / 100;
}
