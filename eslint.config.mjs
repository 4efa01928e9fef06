import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { house } from "./eslint.house.mjs";

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
      ".server/",
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
  {
    files: ["app/**/*.ts", "lib/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", LOADED_BY_PLACE] },
  },
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
          message: "Notes are plain text; HTML is written by StaticMarkup alone, which escapes every text.",
        },
        LOADED_BY_PLACE,
      ],
    },
  },
  { files: ["components/ui/kept-markup.tsx"], rules: { "no-restricted-syntax": ["error", LOADED_BY_PLACE] } },
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

  ...house,
);
