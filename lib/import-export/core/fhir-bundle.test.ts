import { readFileSync } from "node:fs";
import Ajv from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fhirBundle, patientOf } from "./fhir-bundle";
import { CHECK_IN_CONCEPTS, checkInResources } from "@/lib/features/check-ins/fhir";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import { questionnaireResources } from "@/lib/features/questionnaires/fhir";
import { ANSWERS, INSTRUMENT_DEFINITIONS, INSTRUMENTS } from "@/lib/features/questionnaires/instruments";
import type { Questionnaire } from "@/lib/features/questionnaires/schema";
import { OWN_CODES } from "@/lib/platform/fhir/resources";
import { checkIn } from "@/tests/factories/check-in";
import { questionnaire } from "@/tests/factories/questionnaire";

const PATIENT_ID = "6b8d1c7e-2a54-4a0d-8a3e-6f1a2b3c4d5e";
const patient = patientOf(PATIENT_ID);

function bundleOf({ checkIns = [], filledIn = [] }: { checkIns?: CheckIn[]; filledIn?: Questionnaire[] }) {
  const texts = ["Eerste vraag", "Tweede vraag"];
  const resources = [
    ...checkInResources(checkIns, patient),
    ...filledIn.flatMap((each) => questionnaireResources(each, texts, patient)),
  ];
  return fhirBundle(resources, CHECK_IN_CONCEPTS, PATIENT_ID);
}

const ajv = new Ajv({ strict: false });
ajv.addMetaSchema(JSON.parse(readFileSync("node_modules/ajv/lib/refs/json-schema-draft-06.json", "utf8")));
const schema: unknown = JSON.parse(readFileSync("tests/data/fhir/r4.schema.json", "utf8"));
const isR4 = ajv.compile(Object.fromEntries(Object.entries(Object(schema)).filter(([name]) => name !== "id")));

/** What the schema of R4 says against a value; nothing when it fits. */
function faultsOf(value: unknown): string[] {
  // As a receiver reads it: what JavaScript leaves out of the text is not there.
  return isR4(JSON.parse(JSON.stringify(value))) ? [] : (isR4.errors ?? []).map((each) => JSON.stringify(each));
}

/** Observations by code, as day and value. */
function observed(bundle: ReturnType<typeof bundleOf>, code: string) {
  return bundle.entry.flatMap(({ resource }) => {
    const { code: concept, effectiveDateTime, valueQuantity } = JSON.parse(JSON.stringify(resource));
    return concept?.coding?.[0]?.code === code ? [[effectiveDateTime, valueQuantity?.value, valueQuantity?.code]] : [];
  });
}

const grade = fc.integer({ min: 2, max: 20 }).map((halves) => halves / 2);
const days = fc.constantFrom("1999-12-31", "2024-02-29", "2026-06-10");
const checkInContents = fc
  .record(
    {
      day: days,
      mood: grade,
      stress: grade,
      sleepQuality: grade,
      sleepHours: fc.double({ min: 0, max: 24, noNaN: true }),
      sleepSource: fc.string({ minLength: 1, maxLength: 20 }),
      note: fc.string(),
    },
    { requiredKeys: ["day"] },
  )
  .map((fields): CheckIn => ({ ...fields, tags: [] }));
const questionnaires = fc.constantFrom(...INSTRUMENTS).chain((instrument) => {
  const { items } = INSTRUMENT_DEFINITIONS[instrument];
  const answer = fc.option(fc.constantFrom(...ANSWERS), { nil: null });
  return fc.record({
    instrument: fc.constant(instrument),
    day: days,
    answers: fc.array(answer, { minLength: items, maxLength: items }),
  });
});

describe("the bundle for systems of care", () => {
  it("fits the JSON schema of FHIR R4, whatever was logged", () => {
    expect(faultsOf(bundleOf({}))).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(checkInContents, { maxLength: 5 }),
        fc.array(questionnaires, { maxLength: 3 }),
        (checkIns, filledIn) => {
          expect(faultsOf(bundleOf({ checkIns, filledIn }))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("would not fit with a status, a day or a field that FHIR does not have", () => {
    const broken = (from: RegExp, to: string): unknown =>
      JSON.parse(JSON.stringify(bundleOf({ checkIns: [checkIn()], filledIn: [questionnaire()] })).replace(from, to));
    expect(faultsOf(broken(/"status":"final"/, '"status":"done"'))).not.toEqual([]);
    expect(faultsOf(broken(/"effectiveDateTime":"2026-06-10"/, '"effectiveDateTime":"10-06-2026"'))).not.toEqual([]);
    expect(faultsOf(broken(/"linkId"/, '"link"'))).not.toEqual([]);
  });

  it("has what was logged on its local day, and nothing for what was not", () => {
    const bundle = bundleOf({
      checkIns: [
        checkIn({ day: "2026-06-09", mood: 5.5, sleepHours: 0, sleepSource: "Oura", note: "kanarie" }),
        { day: "2026-06-10", stress: 7, sleepQuality: 8, tags: ["kanarie"] },
      ],
    });
    expect(observed(bundle, "mood")).toEqual([["2026-06-09", 5.5, "{score}"]]);
    expect(observed(bundle, "93832-4")).toEqual([["2026-06-09", 0, "h"]]);
    expect(observed(bundle, "stress")).toEqual([["2026-06-10", 7, "{score}"]]);
    expect(observed(bundle, "sleep-quality")).toEqual([["2026-06-10", 8, "{score}"]]);
    expect(JSON.stringify(bundle)).toContain('"device":{"display":"Oura"}');
    expect(JSON.stringify(bundle)).not.toContain("kanarie");
  });

  it("has each answer by its code, and a total where no item was passed over", () => {
    const answers: Questionnaire["answers"] = [0, 1, 2, 3, 0, 1, 2, 3, 1];
    const bundle = bundleOf({ filledIn: [questionnaire({ answers })] });
    expect(observed(bundle, "44261-6")).toEqual([["2026-06-10", 13, "{score}"]]);
    const text = JSON.stringify(bundle);
    expect(text).toContain('"questionnaire":"http://loinc.org/q/44249-1"');
    expect(text).toContain(
      '{"linkId":"/44250-9","text":"Eerste vraag","answer":[{"valueCoding":{"system":"http://loinc.org","code":"LA6568-5","display":"Not at all","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]}}]}',
    );
    const passed = bundleOf({ filledIn: [questionnaire({ instrument: "gad7", answers: [3, 3, 3, 3, 3, 3, null] })] });
    expect(observed(passed, "70274-6")).toEqual([]);
    expect(JSON.stringify(passed)).toContain('{"linkId":"/69736-7"}');
  });

  it("names nobody: one id, drawn for this bundle, and what our own codes mean", () => {
    const text = JSON.stringify(bundleOf({ checkIns: [checkIn()], filledIn: [questionnaire()] }));
    const ids = new Set(text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
    expect(ids).toEqual(new Set([PATIENT_ID, OWN_CODES.replace("urn:uuid:", "")]));
    expect(text).toContain('"resource":{"resourceType":"Patient"}');
    const used = new Set([...text.matchAll(/"system":"urn:uuid:[^"]+","code":"([^"]+)"/g)].map(([, code]) => code));
    const defined = new Set(CHECK_IN_CONCEPTS.map(({ code }) => code));
    expect([...used].filter((code) => !defined.has(code ?? ""))).toEqual([]);
    expect(text).not.toMatch(/"(name|birthDate|telecom|address)":\s*[[{]/);
  });
});
