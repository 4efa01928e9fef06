import { expect } from "vitest";

/** Milliseconds of processor time of one reading, the best of five: other programs on the machine do not count. */
function processorTimeOf(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Four times the text may take this many times as long; a quadratic reader takes sixteen times. */
const MOST_GROWTH = 9;
/** A quadratic reader takes seconds for 50,000 characters; what is done in this time is none, and too short to compare. */
const SHORT_MS = 100;
/** A quadratic reader is one every time; a linear one that was disturbed is not. */
const ATTEMPTS = 3;

/** Fails when reading four times as much takes far more than four times as long. */
export function expectLinear(
  what: string,
  read: (text: string) => unknown,
  { make, length }: { make: (length: number) => string; length: number },
): void {
  const grows = () => {
    // The shorter text first: the second reader finds its code compiled.
    const short = processorTimeOf(read, make(length / 4));
    const long = processorTimeOf(read, make(length));
    return long >= SHORT_MS && long >= short * MOST_GROWTH;
  };
  const isQuadratic = Array.from({ length: ATTEMPTS }).every(grows);
  expect({ what, isLinear: !isQuadratic }).toEqual({ what, isLinear: true });
}
