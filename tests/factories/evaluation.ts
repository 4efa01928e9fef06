import type { Evaluation } from "@/lib/features/therapy/evaluations/schema";

/** A look back, as somebody might fill it in. */
export function evaluation(overrides: Partial<Evaluation> = {}): Evaluation {
  return { day: "2026-04-01", goalGrades: [], decision: "go-on", ...overrides };
}
