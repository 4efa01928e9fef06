import fc from "fast-check";
import { z } from "zod";

/** Values that a schema must accept as they are, and values of which exactly one place makes it refuse them. */
export interface SchemaValues {
  valid: fc.Arbitrary<unknown>;
  invalid: fc.Arbitrary<unknown>;
}

/** More than any list of the journal may hold. */
const TOO_MANY = 1_001;
const NO_TEXT = fc.constantFrom<unknown[]>(null, 7, true, [], {});
const NO_NUMBER = fc.constantFrom<unknown[]>(null, "7", "", true, [], Number.NaN, Infinity, -Infinity);
/** What does not become a number either, where a schema makes one of what it is given. */
const NOT_NUMERIC = fc.constantFrom<unknown[]>("x", {}, Number.NaN, Infinity, -Infinity);
const NO_WORD = fc.constantFrom<unknown[]>(null, 7, "", "no-such-word", "__proto__", "constructor", []);
const NO_OBJECT = fc.constantFrom<unknown[]>(null, 7, "text", [], true);

/**
 * Makes values for a schema from its own definition.
 *
 * @param refined the values of properties whose rule is code, which a definition does not tell
 * @throws Error for a kind of schema that it does not know, so that none is passed over
 */
export function valuesOf(schema: z.ZodType, refined: Record<string, SchemaValues> = {}): SchemaValues {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return valuesOf(inner(schema.def.innerType));
  if (schema instanceof z.ZodNullable) return nullableValues(inner(schema.def.innerType));
  if (schema instanceof z.ZodObject) return objectValues(schema, refined);
  if (schema instanceof z.ZodArray) return listValues(inner(schema.element), Infinity);
  if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodCustom) return boundedValues(inner(schema.out));
  if (schema instanceof z.ZodUnion) return unionValues(schema.options.map(inner));
  if (schema instanceof z.ZodEnum) return { valid: fc.constantFrom(...schema.options), invalid: NO_WORD };
  if (schema instanceof z.ZodLiteral) return { valid: fc.constantFrom(...schema.values), invalid: NO_WORD };
  if (schema instanceof z.ZodBoolean) return { valid: fc.boolean(), invalid: fc.constantFrom(null, 0, 1, "true", "") };
  if (schema instanceof z.ZodNumber) return numberValues(schema);
  if (schema instanceof z.ZodISODate) return dayValues();
  if (schema instanceof z.ZodISODateTime)
    return formatted(
      MOMENT.map((each) => each.toISOString()),
      NO_MOMENTS,
    );
  if (schema instanceof z.ZodBase64) return formatted(fc.base64String(), ["a", "====", "not base64", "aGk=x"]);
  if (schema instanceof z.ZodUUID) return formatted(fc.uuid(), ["", "1234", "zzzzzzzz-0000-4000-8000-000000000000"]);
  if (schema instanceof z.ZodString) return textValues(schema);
  const format = schema instanceof z.ZodStringFormat ? ` of the format ${schema.format}` : "";
  throw new Error(`valuesOf does not know a ${schema.def.type}${format}: add it`);
}

/** The parts of a schema are typed as any schema of the core library; all of ours are full ones. */
function inner(schema: z.core.$ZodType): z.ZodType {
  if (!(schema instanceof z.ZodType)) throw new Error("A schema of another library");
  return schema;
}

function nullableValues(schema: z.ZodType): SchemaValues {
  const { valid, invalid } = valuesOf(schema);
  return { valid: fc.option(valid), invalid: invalid.filter((value) => value !== null) };
}

function objectValues({ shape }: z.ZodObject, refined: Record<string, SchemaValues>): SchemaValues {
  const names = Object.keys(shape);
  const parts = Object.fromEntries(
    names.map((name) => [name, refined[name] ?? valuesOf(inner(shape[name] ?? z.never()))]),
  );
  const required = names.filter((name) => !(shape[name] instanceof z.ZodOptional));
  const valids = Object.fromEntries(names.map((name) => [name, parts[name]?.valid ?? fc.constant(undefined)]));
  const valid = fc.record(valids, { requiredKeys: required });
  const wrongPart = names.map((name) => fc.record({ ...valids, [name]: parts[name]?.invalid ?? NO_OBJECT }));
  const missing = required
    .filter((name) => !(shape[name] instanceof z.ZodDefault))
    .map((name) => fc.record(valids, { requiredKeys: names }).map((whole) => without(whole, name)));
  return { valid, invalid: fc.oneof(NO_OBJECT, ...wrongPart, ...missing) };
}

function without(whole: object, name: string): object {
  return Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name));
}

function listValues(element: z.ZodType, most: number): SchemaValues {
  const each = valuesOf(element);
  const valid = fc.array(each.valid, { maxLength: 3 });
  const oneWrong = fc.tuple(valid, each.invalid).map(([list, invalid]) => [...list, invalid]);
  const tooMany = each.valid.map((value) => Array.from({ length: TOO_MANY }, () => value));
  return {
    valid,
    invalid: fc.oneof(
      NO_NUMBER.filter((value) => !Array.isArray(value)),
      oneWrong,
      ...(most < Infinity ? [tooMany] : []),
    ),
  };
}

function boundedValues(schema: z.ZodType): SchemaValues {
  if (schema instanceof z.ZodArray) return listValues(inner(schema.element), TOO_MANY - 1);
  throw new Error(`valuesOf does not know a bounded ${schema.def.type}: add it`);
}

function unionValues(options: readonly z.ZodType[]): SchemaValues {
  const parts = options.map((option) => valuesOf(option));
  // Whole objects of another kind, which no option is.
  const invalid = fc.oneof(NO_OBJECT, fc.constantFrom<object[]>({}, { kind: "no-such-word" }, { kind: null }));
  return { valid: fc.oneof(...parts.map((part) => part.valid)), invalid };
}

/** The step of a number that has one, such as 0.1 for one decimal; null for any number. */
function stepOf(schema: z.ZodNumber): number | null {
  for (const { _zod: check } of schema.def.checks ?? [])
    if ("value" in check.def && check.def.check === "multiple_of") return z.number().parse(check.def.value);
  return null;
}

function numberValues(schema: z.ZodNumber): SchemaValues {
  const [min, max] = [schema.minValue ?? -1e6, schema.maxValue ?? 1e6];
  const step = stepOf(schema);
  if (step !== null) return steppedValues({ min, max, step });
  const isWhole = schema.format !== null;
  const valid = isWhole
    ? fc.integer({ min: Math.max(min, -1e6), max: Math.min(max, 1e6) })
    : fc.double({ min, max, noNaN: true });
  const outside = [
    ...(Math.abs(min) < 1e6 ? [min - 1, -1e9] : []),
    ...(max < 1e6 ? [max + 1, 1e9] : []),
    ...(isWhole ? [(Math.max(min, -1e6) + Math.min(max, 1e6)) / 2 + 0.25] : []),
  ];
  const invalid = schema.def.coerce ? NOT_NUMERIC : NO_NUMBER;
  return { valid, invalid: fc.oneof(invalid, ...outside.map((value) => fc.constant(value))) };
}

function steppedValues({ min, max, step }: { min: number; max: number; step: number }): SchemaValues {
  const perUnit = Math.round(1 / step);
  const valid = fc
    .integer({ min: Math.ceil(min * perUnit), max: Math.floor(max * perUnit) })
    .map((count) => count / perUnit);
  const outside = [min - 1, max + 1, (min + max) / 2 + step / 4].map((value) => fc.constant(value));
  return { valid, invalid: fc.oneof(NO_NUMBER, ...outside) };
}

const MOMENT = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
const NO_MOMENTS = ["", "2026-02-30T10:00:00Z", "2026-02-03", "2026-02-03T25:00:00Z", "gisteren"];

function dayValues(): SchemaValues {
  const invalid = ["", "2026-02-30", "2026-13-01", "9999-99-99", "2026-2-3", "2026-02-03T10:00", "03-02-2026"];
  return formatted(
    MOMENT.map((each) => each.toISOString().slice(0, 10)),
    invalid,
  );
}

function textValues(schema: z.ZodString): SchemaValues {
  const checks = schema.def.checks ?? [];
  const isTrimmed = checks.some(({ _zod: { def } }) => def.check === "overwrite");
  const trimmed = (text: string) => (isTrimmed ? text.trim() : text);
  const patterns = checks.flatMap(({ _zod: { def } }) =>
    "pattern" in def && def.pattern instanceof RegExp ? [def.pattern] : [],
  );
  const [pattern] = patterns;
  if (pattern)
    return formatted(
      fc
        .stringMatching(pattern)
        .map(trimmed)
        .filter((text) => pattern.test(text)),
      ["", "x", "24:00", "12:60", "-1:00", "1:00"],
    );
  const [min, max] = [schema.minLength ?? 0, schema.maxLength ?? 1_000];
  const words = fc.string({ unit: "binary", minLength: min, maxLength: Math.min(max, 60) }).map((text) => text.trim());
  const longest = fc.constant("x".repeat(max));
  const short = min > 0 ? [fc.constantFrom("", ...(isTrimmed ? ["   ", "\n\t "] : []))] : [];
  const long = schema.maxLength === null ? [] : [fc.constant("x".repeat(max + 1))];
  const valid = fc.oneof(
    { weight: 9, arbitrary: words.filter((text) => text.length >= min && text.length <= max) },
    longest,
  );
  return { valid, invalid: fc.oneof(NO_TEXT, ...short, ...long) };
}

function formatted(valid: fc.Arbitrary<string>, invalid: readonly string[]): SchemaValues {
  return { valid, invalid: fc.oneof(NO_TEXT, fc.constantFrom(...invalid)) };
}
