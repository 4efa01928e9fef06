import { z } from "zod";

const numbers = (from: number, until: number) => Array.from({ length: until - from + 1 }, (_, index) => from + index);

/** The faults that must each have a test: rows of what users of other software reported, and what an attacker tried. */
export const FAULTS: readonly string[] = [
  ...[...numbers(1, 6), 8, 10, ...numbers(12, 15), 18, 19, ...numbers(22, 33)].map((row) => `reported fault ${row}`),
  ...numbers(1, 18).map((row) => `security fault F${row}`),
];

/** One test by its whole name, and whether it passed; one that was skipped did not. */
export interface NamedTest {
  name: string;
  isPassed: boolean;
}

const vitestSchema = z.object({
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) })),
});

/** The tests that a report of Vitest in JSON names. Tests that `-t` left out are not among them. */
export function vitestTests(report: unknown): NamedTest[] {
  return vitestSchema
    .parse(report)
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== "skipped" && status !== "pending")
    .map(({ fullName, status }) => ({ name: fullName, isPassed: status === "passed" }));
}

interface Suite {
  specs: { title: string; ok: boolean; tests: { status: string }[] }[];
  suites?: Suite[] | undefined;
}

const suiteSchema: z.ZodType<Suite> = z.object({
  specs: z.array(z.object({ title: z.string(), ok: z.boolean(), tests: z.array(z.object({ status: z.string() })) })),
  suites: z.lazy(() => z.array(suiteSchema)).optional(),
});

/** The tests that a report of Playwright in JSON names. */
export function playwrightTests(report: unknown): NamedTest[] {
  return z
    .object({ suites: z.array(suiteSchema) })
    .parse(report)
    .suites.flatMap(testsOf);
}

function testsOf({ specs, suites = [] }: Suite): NamedTest[] {
  const own = specs.map(({ title, ok, tests }) => {
    return { name: title, isPassed: ok && tests.some(({ status }) => status === "expected") };
  });
  return [...own, ...suites.flatMap(testsOf)];
}

/** The faults without a test, and those of which a test did not pass. */
export function openFaults(tests: readonly NamedTest[]): string[] {
  return FAULTS.filter((fault) => {
    const own = tests.filter(({ name }) => name.includes(`${fault}:`));
    return own.length === 0 || own.some(({ isPassed }) => !isPassed);
  });
}
