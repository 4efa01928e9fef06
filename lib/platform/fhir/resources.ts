// The parts of HL7 FHIR R4 (https://hl7.org/fhir/R4) that the export writes.

export const LOINC = "http://loinc.org";
const UCUM = "http://unitsofmeasure.org";
/** Codes for what no public system names; its definition is in each export. */
export const OWN_CODES = "urn:uuid:0f3a4f3e-5b0c-4d5e-9a5f-7c1f2f6d8b11";

export interface FhirCoding {
  system: string;
  code: string;
  display?: string;
}

export interface FhirReference {
  reference: string;
}

export interface FhirResource {
  resourceType: string;
}

/** A code of our own system, with what it means. */
export interface FhirConcept {
  code: string;
  display: string;
  definition: string;
}

/** A value of an observation. */
export type FhirValue =
  | { valueInteger: number }
  | { valueQuantity: { value: number; unit: string; system: string; code: string } }
  | { valueCodeableConcept: { coding: FhirCoding[]; text?: string } };

/** A number with its unit in the Unified Code for Units of Measure. */
export function quantity(value: number, code: string, unit = code): FhirValue {
  return { valueQuantity: { value, unit, system: UCUM, code } };
}

interface Observed {
  coding: FhirCoding;
  /** Local calendar day; nothing more precise is given. */
  day: string;
  patient: FhirReference;
  value?: FhirValue;
  component?: readonly ({ code: { coding: FhirCoding[] } } & Partial<FhirValue>)[];
  /** The device or app that measured it; the person did where there is none. */
  device?: string | undefined;
}

/** What somebody said of themselves about one day, as an Observation. */
export function selfReport({ coding, day, patient, value, component, device }: Observed): FhirResource {
  const observation = {
    resourceType: "Observation",
    status: "final",
    category: [
      {
        coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey" }],
      },
    ],
    code: { coding: [coding], ...(coding.display && { text: coding.display }) },
    subject: patient,
    effectiveDateTime: day,
    performer: [patient],
    ...value,
    ...(device && { device: { display: device } }),
    ...(component && { component }),
  };
  return observation;
}
