import type { TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";

/** A treatment agreement with one answer, and an agreement of eight weeks. */
export function treatmentAgreement(overrides: Partial<TreatmentAgreement> = {}): TreatmentAgreement {
  return { askedOn: "2026-02-10", effects: "Slechter slapen", isChecked: true, stopWeeks: 8, ...overrides };
}
