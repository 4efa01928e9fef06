import type { Goal } from "@/lib/features/therapy/goals/schema";

/** A goal, as somebody might write it down. */
export function goal(overrides: Partial<Goal> = {}): Goal {
  return { text: "Nee zeggen zonder uitleg", setOn: "2026-02-10", ...overrides };
}
