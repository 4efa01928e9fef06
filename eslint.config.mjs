import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { zone } from "./eslint.zones.mjs";

const PURE_FOLDERS = ["trends", "summary", "calendar", "portability", "charts"];
const pureFiles = [
  ...PURE_FOLDERS.map((folder) => `lib/${folder}/**/*.ts`),
  "lib/*/schema.ts",
  "lib/*/form-schema.ts",
  "lib/*/rules.ts",
];
const serverEdges = ["lib/*/actions.ts", "lib/*/loaders.ts", "lib/*/*-action.ts"];

/** A long list of promises whose results are told apart by their place alone. */
const LOADED_BY_PLACE = {
  selector:
    "CallExpression[callee.object.name='Promise'][callee.property.name='all'] > ArrayExpression[elements.length>3]",
  message: "Wait for more than three by name, with lib/platform/concurrency/together.ts.",
};

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      ".next/",
      ".jobs/",
      "data/",
      "lib/platform/db/generated/",
      "next-env.d.ts",
      "tests/.tmp/",
      "playwright-report/",
      "test-results/",
    ],
  },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-ignore": true, "ts-nocheck": true, "ts-expect-error": "allow-with-description" },
      ],
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "Read settings through lib/platform/env.ts, which validates them at start.",
        },
      ],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["app/**/*.ts", "lib/**/*.ts"], rules: { "no-restricted-syntax": ["error", LOADED_BY_PLACE] } },
  {
    files: ["**/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.flat["recommended-latest"].rules,
      "react/no-danger": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Notes are plain text; nothing is ever set as HTML.",
        },
        LOADED_BY_PLACE,
      ],
    },
  },
  {
    files: [
      "env.ts",
      "lib/platform/env.ts",
      "*.config.ts",
      "proxy.ts",
      "instrumentation.ts",
      "prisma.config.ts",
      "scripts/**",
      "tests/**",
      "*.config.mjs",
    ],
    rules: { "no-restricted-properties": "off" },
  },
  { files: ["scripts/**", "tests/bench/**", "tests/reliability/**"], rules: { "no-console": "off" } },

  // The house: what may be imported from where. Each message says where the code belongs.
  zone("pure", {
    files: pureFiles,
    forbid: {
      "next, next/*, react, react-dom, server-only, next-intl, next-intl/*":
        "Pure code takes and returns plain objects; frameworks belong in app/, components/, loaders or actions.",
      "@/lib/platform/db/**, @/lib/account/auth/**, @/lib/platform/journal/collection, @/lib/platform/journal/singleton, @/lib/platform/env, @/lib/**/store, @/lib/**/loaders, @/lib/**/actions":
        "Pure code reads nothing; a loader reads and hands the data over.",
    },
    globals: { process: "Pure code has no environment; take what you need as a parameter." },
  }),
  zone("features", {
    files: ["lib/*/**/*.ts"],
    ignores: ["lib/platform/db/**", "lib/platform/journal/**", "lib/account/auth/**", ...serverEdges],
    forbid: {
      "@/lib/platform/db/**": "Only the journal and auth touch the database; define a collection instead.",
      "@/components/**, @/app/**": "lib never imports upwards; move what is shared into lib.",
    },
  }),
  zone("server edges", {
    files: serverEdges,
    ignores: ["lib/account/auth/**", "lib/platform/journal/**"],
    forbid: {
      "@/lib/platform/db/**": "Only the journal and auth touch the database; call a store.",
      "@/app/**": "lib never imports upwards; routing stays in app.",
    },
  }),
  zone("vault", {
    files: ["lib/platform/vault/**/*.ts"],
    forbid: {
      "next, next/*, react, @prisma/*, @/lib/platform/db/**, @/lib/account/auth/**, @/lib/platform/journal/**, @/lib/platform/env":
        "The vault knows keys and bytes only: node:crypto and argon2.",
    },
  }),
  zone("components", {
    files: ["components/**/*.{ts,tsx}"],
    forbid: {
      "@/lib/**/store, @/lib/**/loaders, @/lib/platform/db/**, @/lib/platform/vault/**, @/lib/platform/env, @/lib/platform/journal/collection":
        "Components are handed what they show; a page reads it through a loader.",
      "@/app/**": "Components never import routes.",
    },
  }),
  zone("primitives", {
    files: ["components/ui/**/*.{ts,tsx}"],
    forbid: {
      "@/components/forms/**, @/components/shell/**":
        "A primitive could ship in another product; compose it one level up.",
    },
  }),
  zone("app", {
    files: ["app/**/*.{ts,tsx}"],
    forbid: {
      "@/lib/platform/db/**, @/lib/platform/vault/**": "Pages call loaders; they never open the store or the vault.",
    },
  }),
  zone("links", {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"],
    ignores: ["components/ui/link.tsx"],
    forbid: { "next/link": "Links are Link of components/ui, which fetches nothing ahead." },
  }),
  zone("charts", {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.ts"],
    ignores: ["components/charts/**"],
    forbid: { "recharts, recharts/*": "Only components/charts imports the chart library, and loads it late." },
  }),
);
