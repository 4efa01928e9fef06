import { LOINC, OWN_CODES, quantity, selfReport } from "@/lib/platform/fhir/resources";
import type { FhirConcept, FhirReference, FhirResource, FhirValue } from "@/lib/platform/fhir/resources";
import type { CheckIn } from "./schema";

type Grade = "mood" | "stress" | "sleepQuality";

/** Self-rated figures that LOINC has no code for. */
const CONCEPTS: Readonly<Record<Grade, FhirConcept>> = {
  mood: {
    code: "mood",
    display: "Mood, self-rated",
    definition: "How the person's mood was, by the person: a grade from 1 (worst) to 10 (best). Halves occur.",
  },
  stress: {
    code: "stress",
    display: "Stress, self-rated",
    definition: "How much stress the person had, by the person: a grade from 1 (least) to 10 (most). Halves occur.",
  },
  sleepQuality: {
    code: "sleep-quality",
    display: "Sleep quality, self-rated",
    definition:
      "How well the person slept in the night that ended on the day, by the person: a grade from 1 (worst) to 10 (best). Halves occur.",
  },
};

export const CHECK_IN_CONCEPTS = Object.values(CONCEPTS);

/** What was logged in check-ins as observations of their days; what was not logged gives none. Notes stay out. */
export function checkInResources(checkIns: readonly CheckIn[], patient: FhirReference): FhirResource[] {
  return checkIns.flatMap((checkIn) => {
    const { day, sleepHours, sleepSource } = checkIn;
    const grades = (["mood", "stress", "sleepQuality"] as const).flatMap((grade) => {
      const value = checkIn[grade];
      if (value === undefined) return [];
      const { code, display } = CONCEPTS[grade];
      return [selfReport({ coding: { system: OWN_CODES, code, display }, day, patient, value: score(value) })];
    });
    const hours =
      sleepHours === undefined
        ? []
        : [
            selfReport({
              coding: { system: LOINC, code: "93832-4", display: "Sleep duration" },
              day,
              patient,
              value: quantity(sleepHours, "h"),
              device: sleepSource,
            }),
          ];
    return [...grades, ...hours];
  });
}

function score(value: number): FhirValue {
  return quantity(value, "{score}", "score");
}
