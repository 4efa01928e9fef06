import type { Leaflet } from "@/lib/features/therapy/agreement/schema";

/** A leaflet with one answer, and an agreement of eight weeks. */
export function leaflet(overrides: Partial<Leaflet> = {}): Leaflet {
  return { askedOn: "2026-02-10", effects: "Slechter slapen", isChecked: true, stopWeeks: 8, ...overrides };
}
