import type { PlanLine, SignCheck } from "@/lib/features/therapy/relapse-plan/schema";

/** A line of the relapse plan. */
export function planLine(overrides: Partial<PlanLine> = {}): PlanLine {
  return { list: "sign", text: "Ik zeg dingen af", writtenOn: "2026-06-01", ...overrides };
}

/** A look at the signs at which none was there. */
export function signCheck(overrides: Partial<SignCheck> = {}): SignCheck {
  return { day: "2026-06-01", lineIds: [], ...overrides };
}
