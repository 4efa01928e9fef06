import type { Doubt } from "@/lib/features/therapy/doubt/schema";

/** A round with the doubt compass. */
export function doubt(overrides: Partial<Doubt> = {}): Doubt {
  return { day: "2026-06-01", aim: "partly", stirs: "yes", ...overrides };
}
