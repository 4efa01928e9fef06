import { OWN_CODES, type FhirConcept, type FhirReference, type FhirResource } from "@/lib/platform/fhir/resources";

/** Who a bundle is about: nothing but the id that was drawn for this one. */
export function patientOf(id: string): FhirReference {
  return { reference: `urn:uuid:${id}` };
}

/**
 * The resources of an account as one Bundle of FHIR R4, with the patient they are about and the meaning of our own
 * codes. It holds no name and no id of the account: two bundles of one person cannot be joined by what is in them.
 *
 * @param id drawn for this bundle alone
 */
export function fhirBundle(resources: readonly FhirResource[], concepts: readonly FhirConcept[], id: string) {
  return {
    resourceType: "Bundle",
    type: "collection",
    entry: [
      { fullUrl: patientOf(id).reference, resource: { resourceType: "Patient" } },
      { fullUrl: OWN_CODES, resource: codeSystem(concepts) },
      ...resources.map((resource) => ({ resource })),
    ],
  };
}

function codeSystem(concepts: readonly FhirConcept[]) {
  return {
    resourceType: "CodeSystem",
    url: OWN_CODES,
    language: "en",
    name: "KeerpuntSelfReport",
    title: "Self-rated figures of Keerpunt",
    status: "active",
    description: "What a person says of their own days in the therapy journal Keerpunt. Self-report, no measurement.",
    caseSensitive: true,
    content: "complete",
    count: concepts.length,
    concept: concepts,
  };
}
