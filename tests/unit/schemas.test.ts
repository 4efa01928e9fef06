import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { figure, times } from "../setup/figures";

const RUNS = times(60, 10_000);

const modules = import.meta.glob<Record<string, unknown>>("/lib/**/*schema*.ts", { eager: true });
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

it("finds the schemas of every feature", () => {
  expect(schemas.length).toBeGreaterThan(60);
  figure("fuzz of every schema", `${schemas.length} schemas × ${RUNS}, 0 exceptions`);
});
