// The house: what may be imported from where. Each message says where the code belongs.
// platform ← account ← analysis ← features ← views, import-export ← app
import { zone } from "./eslint.zones.mjs";

const LIB = "lib/**/*.{ts,tsx}";
const UP = "A group never imports from one above it; move what is shared down, or compose in the group above.";

/** Everything below takes and returns plain objects. */
const PURE_FILES = [
  "lib/analysis/**/*.ts",
  "lib/views/summary/core/**/*.ts",
  "lib/import-export/{core,formats}/**/*.ts",
  "lib/platform/{calendar,reading,text}/**/*.ts",
  "lib/{account,features}/**/{schema,form-schema,rules,demo}.ts",
  "lib/features/demo-context.ts",
];
const STORES = "lib/**/store.ts";
const DATABASE = "lib/platform/db";
const VAULT = "lib/platform/vault";
const JOURNAL = "lib/platform/journal/{collection,singleton}.ts";
const ENV = "lib/platform/env.ts";
const SERVER_FILES = `lib/**/loaders.ts, lib/**/*-loaders.ts, lib/**/*-loader.ts`;
const ACTION_FILES = `lib/**/actions.ts, lib/**/*-actions.ts, lib/**/*-action.ts`;

export const house = [
  zone("platform", {
    files: ["lib/platform/**/*.{ts,tsx}"],
    paths: { "lib/account, lib/analysis, lib/features, lib/views, lib/import-export, components, app": UP },
  }),
  zone("account", {
    files: ["lib/account/**/*.{ts,tsx}"],
    paths: { "lib/analysis, lib/features, lib/views, lib/import-export, app": UP },
  }),
  zone("analysis", {
    files: ["lib/analysis/**/*.{ts,tsx}"],
    paths: { "lib/account, lib/features, lib/views, lib/import-export, components, app": UP },
  }),
  zone("features", {
    files: ["lib/features/**/*.{ts,tsx}"],
    paths: { "lib/views, lib/import-export, app": UP },
  }),
  zone("views", {
    files: ["lib/views/**/*.{ts,tsx}"],
    paths: { "lib/import-export, app": UP },
  }),
  zone("import and export", {
    files: ["lib/import-export/**/*.{ts,tsx}"],
    paths: { "lib/views, app": UP },
  }),
  zone("components", {
    files: ["components/**/*.{ts,tsx}"],
    paths: {
      "lib/account, lib/features, lib/views, lib/import-export, app":
        "What belongs to a feature stands in its folder; what belongs to none knows no feature.",
    },
  }),
  zone("components of charts", {
    files: ["components/{ui,forms,shell}/**/*.{ts,tsx}"],
    paths: { "lib/analysis": "Only components/charts draws what the analysis gives." },
  }),
  zone("primitives", {
    files: ["components/ui/**/*.{ts,tsx}"],
    paths: {
      "components/forms, components/shell, components/charts":
        "A primitive could ship in another product; compose it one level up.",
    },
  }),
  zone("logic", {
    files: [LIB],
    ignores: ["lib/**/components/**"],
    paths: { "components, lib/**/components/**": "Components import logic, never the other way round." },
  }),
  zone("shown", {
    files: ["components/**/*.{ts,tsx}", "lib/**/components/**/*.{ts,tsx}"],
    paths: {
      [[STORES, SERVER_FILES, `${DATABASE}/**`, `${VAULT}/**`, JOURNAL, ENV].join(", ")]:
        "Components are handed what they show; a page reads it through a loader.",
    },
  }),
  zone("pure", {
    files: PURE_FILES,
    ignores: ["lib/analysis/findings/store.ts"],
    paths: {
      [[STORES, SERVER_FILES, ACTION_FILES, `${DATABASE}/**`, JOURNAL, ENV, "lib/account/auth/**"].join(", ")]:
        "Pure code reads nothing; a loader reads and hands the data over.",
    },
    packages: {
      "next, next/*, react, react-dom, server-only, next-intl, next-intl/*":
        "Pure code takes and returns plain objects; frameworks belong in app, components, loaders or actions.",
    },
    globals: { process: "Pure code has no environment; take what you need as a parameter." },
    syntax: {
      "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]":
        "Pure code has no clock; take the moment as a parameter.",
      "MemberExpression[object.name='Math'][property.name='random']":
        "Pure code has no chance; take a random generator as a parameter.",
    },
  }),
  zone("database", {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", LIB],
    ignores: ["lib/platform/{db,journal}/**", "lib/platform/health.ts", "lib/account/{auth,reminders}/**"],
    paths: { [DATABASE]: "Only the journal, auth and reminders touch the database; define a collection instead." },
  }),
  zone("vault", {
    files: ["lib/platform/vault/**/*.ts"],
    paths: {
      "lib/platform/{calendar,db,env,http,i18n,journal,jobs,logging,actions,forms}{,.ts,/**}":
        "The vault knows keys and bytes only.",
    },
    packages: { "next, next/*, react, @prisma/*": "The vault knows keys and bytes only: node:crypto and argon2." },
  }),
  zone("app", {
    files: ["app/**/*.{ts,tsx}"],
    paths: {
      [[STORES, `${VAULT}/**`, JOURNAL].join(", ")]: "Pages call loaders; they never open the store or the vault.",
    },
  }),
  zone("parents", {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", LIB],
    packages: { "../*, ../**": "Name a file of another folder from the root, as @/lib/…: then a search finds it." },
  }),
  zone("links", {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", LIB],

    packages: { "next/link": "Links are Link of components/ui, which fetches nothing ahead." },
  }),
  zone("chart library", {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", LIB],
    ignores: ["components/charts/**"],
    packages: { "recharts, recharts/*": "Only components/charts imports the chart library, and loads it late." },
  }),
];
