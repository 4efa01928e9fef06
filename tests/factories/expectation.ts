import type { Expectation } from "@/lib/features/therapy/expectations/schema";

/** An expectation, as somebody might write it down. */
export function expectation(overrides: Partial<Expectation> = {}): Expectation {
  return { text: "Dat ik minder pieker", writtenOn: "2026-02-10", ...overrides };
}
