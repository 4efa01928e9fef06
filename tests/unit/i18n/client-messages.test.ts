import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { JOURNAL_NAMESPACES, PUBLIC_NAMESPACES, THERAPY_NAMESPACES } from "@/lib/i18n/client-messages";

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return sources(path);
    return /\.tsx?$/.test(each.name) ? [path] : [];
  });
}

const text = (path: string) => readFileSync(path, "utf8");
const isServerActions = (path: string) => /^["']use server["']/m.test(text(path));

function importsOf(path: string): string[] {
  const targets = [...text(path).matchAll(/^(?:import|export)(?! type)[^;]*?from "([^"]+)"/gms)].map(
    (match) => match[1] ?? "",
  );
  return targets
    .filter((target) => target.startsWith("@/") || target.startsWith("."))
    .map((target) => (target.startsWith("@/") ? target.slice(2) : join(dirname(path), target)))
    .flatMap((stem) => [`${stem}.tsx`, `${stem}.ts`].filter((file) => existsSync(file)));
}

/** Everything that reaches the browser: client components and all they import, but not behind a server action. */
function clientFiles(folders: readonly string[]): string[] {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path) || isServerActions(path)) return;
    reached.add(path);
    importsOf(path).forEach(visit);
  };
  folders
    .flatMap(sources)
    .filter((path) => text(path).includes('"use client"'))
    .forEach(visit);
  return [...reached];
}

function namespacesOf(paths: readonly string[]): Set<string> {
  const named = paths.flatMap((path) =>
    [...text(path).matchAll(/useTranslations\("(\w+)"\)/g)].map((match) => match[1] ?? ""),
  );
  return new Set([...named, "fieldErrors"]);
}

const minus = (all: ReadonlySet<string>, ...known: ReadonlySet<string>[]) =>
  [...all].filter((each) => !known.some((set) => set.has(each))).sort();
/** Components that pages outside the journal are made of. */
const OUTSIDE = ["account", "help", "landing", "shell", "ui"].map((folder) => `components/${folder}`);

describe("the messages that travel to the browser", () => {
  const outside = namespacesOf([...clientFiles([...OUTSIDE, "app/(public)", "app/(help)"]), "app/error.tsx"]);
  const files = clientFiles(["app", "components"]);
  const isOfTherapy = (path: string) => path.startsWith("components/therapy/");
  const journal = namespacesOf(files.filter((path) => !isOfTherapy(path)));

  it("are those that client components read, no more and no fewer", () => {
    expect([...PUBLIC_NAMESPACES].sort()).toEqual([...outside].sort());
    expect([...JOURNAL_NAMESPACES].sort()).toEqual(minus(journal, outside));
  });

  it("are more only on the pages of the therapy", () => {
    expect([...THERAPY_NAMESPACES].sort()).toEqual(minus(namespacesOf(files.filter(isOfTherapy)), journal, outside));
  });
});
