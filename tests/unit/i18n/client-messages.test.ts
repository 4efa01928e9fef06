import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { CLIENT_NAMESPACES, THERAPY_NAMESPACES } from "@/lib/i18n/client-messages";

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
function clientFiles(): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path) || isServerActions(path)) return;
    reached.add(path);
    importsOf(path).forEach(visit);
  };
  ["app", "components"]
    .flatMap(sources)
    .filter((path) => text(path).includes('"use client"'))
    .forEach(visit);
  return reached;
}

const isOfTherapy = (path: string) => path.startsWith("components/therapy/");

function namespacesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    [...text(path).matchAll(/useTranslations\("(\w+)"\)/g)].map((match) => match[1] ?? ""),
  );
}

describe("the messages that travel to the browser", () => {
  const files = [...clientFiles()];
  const everywhere = new Set([...namespacesOf(files.filter((path) => !isOfTherapy(path))), "fieldErrors"]);

  it("are those that client components read, no more and no fewer", () => {
    expect([...CLIENT_NAMESPACES].sort()).toEqual([...everywhere].sort());
  });

  it("are more only on the pages of the therapy", () => {
    const named = new Set(namespacesOf(files.filter(isOfTherapy)).filter((each) => !everywhere.has(each)));
    expect([...THERAPY_NAMESPACES].sort()).toEqual([...named].sort());
  });
});
