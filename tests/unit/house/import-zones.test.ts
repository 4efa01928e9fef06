import { ESLint } from "eslint";
import { describe, expect, it, vi } from "vitest";

// The first call loads the whole configuration.
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint();

/** The messages lint gives for a snippet as if it stood in `filePath`. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.message);
}

const forbidden: [file: string, code: string, says: RegExp][] = [
  ["lib/trends/x.ts", `import { cookies } from "next/headers"; export const x = cookies;`, /Pure code/],
  ["lib/trends/x.ts", `export const x = process.env.PORT;`, /environment/],
  [
    "lib/summary/x.ts",
    `import { checkIns } from "@/lib/features/check-ins/store"; export const x = checkIns;`,
    /a loader reads/,
  ],
  [
    "lib/features/check-ins/rules.ts",
    `import { reader } from "@/lib/platform/db/db"; export const x = reader;`,
    /reads nothing/,
  ],
  [
    "lib/features/check-ins/store.ts",
    `import { reader } from "@/lib/platform/db/db"; export const x = reader;`,
    /Only the journal and auth/,
  ],
  [
    "lib/features/check-ins/actions.ts",
    `import { reader } from "@/lib/platform/db/db"; export const x = reader;`,
    /Only the journal and auth/,
  ],
  [
    "lib/features/sessions/rules.ts",
    `import { Button } from "@/components/ui/button"; export const x = Button;`,
    /upwards/,
  ],
  ["lib/vault/x.ts", `import { env } from "@/lib/platform/env"; export const x = env;`, /The vault knows/],
  ["components/ui/x.tsx", `import { Field } from "@/components/forms/field"; export const x = Field;`, /primitive/],
  [
    "components/sessions/x.tsx",
    `import { sessions } from "@/lib/features/sessions/store"; export const x = sessions;`,
    /handed what they show/,
  ],
  ["app/x/page.tsx", `import { reader } from "@/lib/platform/db/db"; export const x = reader;`, /never open the store/],
  ["app/x/page.tsx", `import { LineChart } from "recharts"; export const x = LineChart;`, /Only components\/charts/],
  ["app/x/page.tsx", `export const x = process.env.SECRET;`, /lib\/env\.ts/],
  ["app/x/page.tsx", `export const X = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;`, /plain text/],
];

describe("the house", () => {
  it.each(forbidden)("%s refuses %s", async (file, code, says) => {
    expect((await complaints(file, code)).join("\n")).toMatch(says);
  });

  it("lets a page use a loader and a component use pure code", async () => {
    expect(
      await complaints("app/x/page.tsx", `import { loadX } from "@/lib/x/loaders"; export const x = loadX;`),
    ).toEqual([]);
    expect(
      await complaints("components/x/y.tsx", `import { rule } from "@/lib/x/rules"; export const x = rule;`),
    ).toEqual([]);
  });
});
