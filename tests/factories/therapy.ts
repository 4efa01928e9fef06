import type { Therapy } from "@/lib/features/therapy/trajectories/schema";

/** A trajectory, as somebody might write it down. */
export function therapy(overrides: Partial<Therapy> = {}): Therapy {
  return { forms: ["schema"], ownForms: [], startedOn: "2026-02-10", phases: [], evaluateEvery: 5, ...overrides };
}
