import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  ANSWERS,
  INSTRUMENT_DEFINITIONS,
  type Instrument,
  INSTRUMENTS,
} from "@/lib/features/questionnaires/instruments";
import { PORTABLE_STORES } from "@/lib/import-export/server/portable-stores";
import { figure, times } from "../setup/figures";
import { type SchemaValues, valuesOf } from "../setup/schema-values";

const RUNS = times(60, 10_000);

const modules = import.meta.glob<Record<string, unknown>>(["/lib/**/*schema*.ts", "!**/*.test.ts"], { eager: true });
const schemas = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [{ name: `${file.slice("/lib/".length)} ${name}`, schema: value }] : [],
  ),
);

const AWKWARD = ["__proto__", "constructor", "", "\u0000", "\ud800", "‮x", "1e309", "-0", "9999-99-99", "2026-02-30"];
const text = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: "binary" }), fc.string({ minLength: 500 }));
const value = fc.oneof(text, fc.double(), fc.anything(), fc.date().map(String), fc.array(text, { maxLength: 5 }));

/** Anything at all, and, where a schema has fields, something awkward in each of them. */
function inputsOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (!(schema instanceof z.ZodObject)) return fc.oneof(fc.anything(), value);
  const fields = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, value]));
  return fc.oneof(fc.anything(), fc.record(fields, { requiredKeys: [] }));
}

it.each(schemas)("$name answers whatever it is given, and never throws", { timeout: 600_000 }, ({ schema }) => {
  fc.assert(
    fc.property(inputsOf(schema), (input) => {
      const parsed = schema.safeParse(input);
      return typeof parsed.success === "boolean";
    }),
    { numRuns: RUNS },
  );
});

const VALUES = times(150, 10_000);
/** The answers to one questionnaire: as many as it has items, which a rule in code demands. */
const answersTo = (instrument: Instrument) => {
  const { items } = INSTRUMENT_DEFINITIONS[instrument];
  const list = (length: number) =>
    fc.array(fc.option(fc.constantFrom(...ANSWERS)), { minLength: length, maxLength: length });
  const oneWrong = list(items).map((answers) => [4, ...answers.slice(1)]);
  return {
    instrument: { valid: fc.constant(instrument), invalid: fc.constantFrom(null, "phq8", "") },
    answers: { valid: list(items), invalid: fc.oneof(list(items - 1), list(items + 1), oneWrong) },
  };
};
const timeZone = {
  valid: fc.constantFrom("Europe/Amsterdam", "Asia/Kathmandu", "UTC"),
  invalid: fc.constantFrom(null, 7, "", "Mars/Olympus"),
};
/** The properties of each kind whose rule is code. */
const REFINED: Partial<Record<string, Record<string, SchemaValues>[]>> = {
  questionnaires: INSTRUMENTS.map(answersTo),
  settings: [{ timeZone }],
};
const entryKinds = PORTABLE_STORES.flatMap(({ kind: { name, schema } }) =>
  (REFINED[name] ?? [{}]).map((refined) => ({ name, schema, refined })),
);

describe.each(entryKinds)("the schema of $name", ({ schema, refined }) => {
  const { valid, invalid } = valuesOf(schema, refined);

  it("accepts every valid value, and leaves it unchanged", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(schema.safeParse(value)).toEqual({ success: true, data: value });
      }),
      { numRuns: VALUES },
    );
  });

  it("refuses every value of which one place is wrong", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(invalid, (value) => {
        expect(schema.safeParse(value).success).toBe(false);
      }),
      { numRuns: VALUES },
    );
  });
});

it("finds the schemas of every feature", () => {
  expect(schemas.length).toBeGreaterThan(60);
  const values = `${PORTABLE_STORES.length} entry schemas × ${VALUES} valid and ${VALUES} invalid values`;
  figure("fuzz of every schema", `${schemas.length} schemas × ${RUNS}, 0 exceptions; ${values}`);
});

describe("a number with a step", () => {
  const { valid, invalid } = valuesOf(z.number().min(20).max(400).multipleOf(0.1));
  const schema = z.number().min(20).max(400).multipleOf(0.1);

  it("is made on its steps, and refused between them and outside its range", () => {
    fc.assert(fc.property(valid, (value) => schema.safeParse(value).success));
    fc.assert(fc.property(invalid, (value) => !schema.safeParse(value).success));
  });
});
