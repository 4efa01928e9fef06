import path from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it, vi } from "vitest";
import { house } from "@/eslint.house.mjs";

// The first call loads the whole configuration.
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint();

/** The rules that refuse a snippet as if it stood in `filePath`. */
async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** Refuses what a zone forbids: a file of the zone, and for each forbidden path or pattern something that it forbids. */
interface Violations {
  file: string;
  /** By forbidden path, a module there. */
  paths?: Record<string, string>;
  /** By forbidden patterns of specifiers, one of them. */
  packages?: Record<string, string>;
  /** Code that uses what is not there for the zone. */
  code?: string[];
}

const ABOVE_PLATFORM = {
  "lib/account": "lib/account/settings/schema",
  "lib/analysis": "lib/analysis/trends/analyse",
  "lib/features": "lib/features/check-ins/rules",
  "lib/views": "lib/views/today/session-facts",
  "lib/import-export": "lib/import-export/core/scale",
  components: "components/ui/button",
  app: "app/fonts",
};
type Above = keyof typeof ABOVE_PLATFORM;
const above = (...groups: Above[]) => Object.fromEntries(groups.map((group) => [group, ABOVE_PLATFORM[group]]));

const STORE = { "lib/**/store.ts": "lib/features/check-ins/store" };
const VAULT = { "lib/platform/vault/**": "lib/platform/vault/envelope" };
const JOURNAL = { "lib/platform/journal/{collection,singleton}.ts": "lib/platform/journal/collection" };
const LOADERS = {
  "lib/**/loaders.ts": "lib/features/check-ins/loaders",
  "lib/**/*-loaders.ts": "lib/account/pages/second-factor-loaders",
  "lib/**/*-loader.ts": "lib/features/talking-points/points-loader",
};
const DATABASE_AND_SETTINGS = {
  "lib/platform/db/**": "lib/platform/db/db",
  "lib/platform/env.ts": "lib/platform/env",
};

const VIOLATIONS: Record<string, Violations> = {
  platform: { file: "lib/platform/forms/x.ts", paths: ABOVE_PLATFORM },
  account: {
    file: "lib/account/auth/x.ts",
    paths: above("lib/analysis", "lib/features", "lib/views", "lib/import-export", "app"),
  },
  analysis: {
    file: "lib/analysis/findings/x.ts",
    paths: above("lib/account", "lib/features", "lib/views", "lib/import-export", "components", "app"),
  },
  features: { file: "lib/features/goals/x.ts", paths: above("lib/views", "lib/import-export", "app") },
  views: { file: "lib/views/today/x.ts", paths: above("lib/import-export", "app") },
  "import and export": { file: "lib/import-export/server/x.ts", paths: above("lib/views", "app") },
  components: {
    file: "components/forms/x.tsx",
    paths: above("lib/account", "lib/features", "lib/views", "lib/import-export", "app"),
  },
  "components of charts": { file: "components/forms/x.tsx", paths: above("lib/analysis") },
  primitives: {
    file: "components/ui/x.tsx",
    paths: {
      "components/forms": "components/forms/field",
      "components/shell": "components/shell/help-link",
      "components/charts": "components/charts/chart-svg",
    },
  },
  logic: {
    file: "lib/features/check-ins/x.ts",
    paths: { ...above("components"), "lib/**/components/**": "lib/features/check-ins/components/grade" },
  },
  shown: {
    file: "lib/features/check-ins/components/x.tsx",
    paths: { ...STORE, ...LOADERS, ...VAULT, ...JOURNAL, ...DATABASE_AND_SETTINGS },
  },
  pure: {
    file: "lib/features/check-ins/rules.ts",
    paths: {
      ...STORE,
      ...LOADERS,
      "lib/**/actions.ts": "lib/features/check-ins/actions",
      "lib/**/*-actions.ts": "lib/account/actions/entry-actions",
      "lib/**/*-action.ts": "lib/platform/actions/public-action",
      ...JOURNAL,
      ...DATABASE_AND_SETTINGS,
      "lib/account/auth/**": "lib/account/auth/require-user",
    },
    packages: { "next, next/*, react, react-dom, server-only, next-intl, next-intl/*": "next/headers" },
    code: [
      "export const x = process.env.PORT;",
      "export const x = Date.now();",
      "export const x = new Date();",
      "export const x = Math.random();",
    ],
  },
  database: { file: "app/api/x/route.ts", paths: { "lib/platform/db": "lib/platform/db/db" } },
  vault: {
    file: "lib/platform/vault/x.ts",
    paths: {
      "lib/platform/{calendar,db,env,http,i18n,journal,jobs,logging,actions,forms}{,.ts,/**}": "lib/platform/env",
    },
    packages: { "next, next/*, react, @prisma/*": "@prisma/client" },
  },
  app: { file: "app/x/page.tsx", paths: { ...STORE, ...VAULT, ...JOURNAL } },
  parents: { file: "lib/features/goals/x.ts", packages: { "../*, ../**": "../check-ins/rules" } },
  links: { file: "app/x/page.tsx", packages: { "next/link": "next/link" } },
  "chart library": { file: "app/x/page.tsx", packages: { "recharts, recharts/*": "recharts" } },
};

/** Both spellings of a module of the project, as a file names it. */
function spellings(file: string, module: string): string[] {
  const relative = path.relative(path.dirname(file), module);
  return [`@/${module}`, relative.startsWith(".") ? relative : `./${relative}`];
}

const imports = (specifier: string) => `import { x } from "${specifier}"; export const y = x;`;

const rows = Object.entries(VIOLATIONS).flatMap(([zone, { file, paths = {}, packages = {}, code = [] }]) => [
  ...Object.values(paths).flatMap((module) =>
    spellings(file, module).map((specifier) => ({ zone, file, code: imports(specifier) })),
  ),
  ...Object.values(packages).map((specifier) => ({ zone, file, code: imports(specifier) })),
  ...code.map((each) => ({ zone, file, code: each })),
]);

/** What the rules of a zone forbid, from the options of ESLint. */
function forbiddenBy(block: (typeof house)[number]) {
  const options = Object.fromEntries(
    Object.entries(block.rules).map(([rule, value]) => [rule.split("/")[1], JSON.parse(JSON.stringify(value))]),
  );
  return {
    paths: (options.paths?.[1].zones ?? []).map(({ from }: { from: string }) => from),
    packages: (options.packages?.[1].patterns ?? []).map(({ group }: { group: string[] }) => group.join(", ")),
    codeRules: [...(options.globals ?? []).slice(1), ...(options.syntax ?? []).slice(1)].length,
  };
}

describe("the boundaries of the house", () => {
  it.each(rows)("$zone: $file refuses $code", async ({ zone, file, code }) => {
    const rule = `zone-${zone.replaceAll(" ", "-")}/`;
    expect((await refusals(file, code)).filter((refusal) => refusal.startsWith(rule))).toHaveLength(1);
  });

  it.each(house)("$name has a row for each of its rules", (block) => {
    const violations = VIOLATIONS[block.name.replace("house/", "")];
    const forbidden = forbiddenBy(block);
    expect(Object.keys(violations?.paths ?? {}).toSorted()).toEqual(forbidden.paths.toSorted());
    expect(Object.keys(violations?.packages ?? {}).toSorted()).toEqual(forbidden.packages.toSorted());
    expect((violations?.code ?? []).length).toBeGreaterThanOrEqual(forbidden.codeRules);
  });

  it("let a page use a loader, a component pure code, and a feature's component the shared forms", async () => {
    const allowed = [
      ["app/x/page.tsx", "lib/features/check-ins/loaders"],
      ["components/charts/x.tsx", "lib/analysis/charts/types"],
      ["lib/features/goals/components/x.tsx", "components/forms/field"],
      ["lib/features/goals/components/x.tsx", "lib/features/goals/rules"],
    ] as const;
    for (const [file, module] of allowed) expect(await refusals(file, imports(`@/${module}`))).toEqual([]);
  });

  it.each(["lib/features/check-ins/demo.ts", "lib/features/therapy/goals/demo.ts", "lib/features/demo-context.ts"])(
    "refuse a clock in the demo entries of %s",
    async (file) => {
      expect(await refusals(file, "export const x = new Date();")).toEqual([expect.stringContaining("zone-pure/")]);
    },
  );

  it("refuse the environment and HTML from text in a page", async () => {
    expect(await refusals("app/x/page.tsx", `export const x = process.env.SECRET;`)).toEqual([
      expect.stringContaining("lib/platform/env.ts"),
    ]);
    expect(
      await refusals("app/x/page.tsx", `export const X = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;`),
    ).toEqual([expect.stringContaining("plain text")]);
  });
});
