import { LOINC, quantity, selfReport, type FhirReference, type FhirResource } from "@/lib/platform/fhir/resources";
import type { Answer } from "./instruments";
import { LOINC_ANSWERS, LOINC_CODES } from "./loinc";
import { totalOf } from "./rules";
import type { Questionnaire } from "./schema";

/** How many points an answer gives, as FHIR says it beside the code of the answer. */
const ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

/**
 * A questionnaire as it was filled in, its answers once more as an observation, and its total where no item was passed
 * over: a part of a sum is no score.
 *
 * @param texts the words of the items, in their order
 */
export function questionnaireResources(
  questionnaire: Questionnaire,
  texts: readonly string[],
  patient: FhirReference,
): FhirResource[] {
  const { instrument, day, answers } = questionnaire;
  const { panel, total, items } = LOINC_CODES[instrument];
  const points = totalOf(questionnaire);
  const response = {
    resourceType: "QuestionnaireResponse",
    questionnaire: `${LOINC}/q/${panel.code}`,
    status: "completed",
    subject: patient,
    authored: day,
    source: patient,
    item: items.map((code, index) => {
      const answer = answers[index] ?? null;
      const text = texts[index];
      return { linkId: `/${code}`, ...(text && { text }), ...(answer !== null && { answer: [codedAnswer(answer)] }) };
    }),
  };
  const component = items.flatMap((code, index) => {
    const answer = answers[index] ?? null;
    const value = answer === null ? [] : [{ valueCodeableConcept: { coding: [LOINC_ANSWERS[answer]] } }];
    return value.map((each) => ({ code: { coding: [{ system: LOINC, code }] }, ...each }));
  });
  const observed = { day, patient };
  return [
    response,
    ...(component.length > 0 ? [selfReport({ ...observed, coding: panel, component })] : []),
    ...(points === null
      ? []
      : [selfReport({ ...observed, coding: total, value: quantity(points, "{score}", "score") })]),
  ];
}

function codedAnswer(answer: Answer) {
  return { valueCoding: { ...LOINC_ANSWERS[answer], extension: [{ url: ORDINAL, valueDecimal: answer }] } };
}
