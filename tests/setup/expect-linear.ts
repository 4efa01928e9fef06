import { expect } from "vitest";

/** Milliseconds of one reading, the best of five. */
function timeOf(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Four times the text may take this many times as long; a quadratic reader takes sixteen times. */
const MOST_GROWTH = 9;
/** A quadratic reader takes seconds for 50,000 characters; what is done in this time is none, and too short to compare. */
const SHORT_MS = 100;

/** Fails when reading four times as much takes far more than four times as long. */
export function expectLinear(
  what: string,
  read: (text: string) => unknown,
  { make, length }: { make: (length: number) => string; length: number },
): void {
  // The shorter text first: the second reader finds its code compiled.
  const short = timeOf(read, make(length / 4));
  const long = timeOf(read, make(length));
  if (long < SHORT_MS) return;
  expect({ what, isLinear: long < short * MOST_GROWTH }).toEqual({ what, isLinear: true });
}
