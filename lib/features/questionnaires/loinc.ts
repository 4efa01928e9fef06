import type { FhirCoding } from "@/lib/platform/fhir/resources";
import { LOINC } from "@/lib/platform/fhir/resources";
import type { Answer, Instrument } from "./instruments";

/** The codes of a questionnaire in LOINC: the whole, its total, and its items in the order in which they are asked. */
export interface LoincCodes {
  panel: FhirCoding;
  total: FhirCoding;
  items: readonly string[];
}

const loinc = (code: string, display: string): FhirCoding => ({ system: LOINC, code, display });

export const LOINC_CODES: Readonly<Record<Instrument, LoincCodes>> = {
  phq9: {
    panel: loinc("44249-1", "PHQ-9 quick depression assessment panel [Reported.PHQ]"),
    total: loinc("44261-6", "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"),
    items: ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"],
  },
  gad7: {
    panel: loinc("69737-5", "Generalized anxiety disorder 7 item (GAD-7)"),
    total: loinc("70274-6", "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]"),
    items: ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"],
  },
};

/** The answers of both questionnaires, LOINC list LL358-3. */
export const LOINC_ANSWERS: Readonly<Record<Answer, FhirCoding>> = {
  0: loinc("LA6568-5", "Not at all"),
  1: loinc("LA6569-3", "Several days"),
  2: loinc("LA6570-1", "More than half the days"),
  3: loinc("LA6571-9", "Nearly every day"),
};
