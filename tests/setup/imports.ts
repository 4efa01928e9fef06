import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The text of a file of the project. */
export const text = (path: string) => readFileSync(path, "utf8");
const isServerActions = (path: string) => /^["']use server["']/m.test(text(path));
/** Whether a file starts what runs in the browser. */
export const isClient = (path: string) => /^["']use client["']/m.test(text(path));

function importsOf(path: string): string[] {
  const targets = [...text(path).matchAll(/^(?:import|export)(?! type)[^;]*?from "([^"]+)"/gms)].map(
    (match) => match[1] ?? "",
  );
  return targets
    .filter((target) => target.startsWith("@/") || target.startsWith("."))
    .map((target) => (target.startsWith("@/") ? target.slice(2) : join(dirname(path), target)))
    .flatMap((stem) => [`${stem}.tsx`, `${stem}.ts`].filter((file) => existsSync(file)));
}

/** What a file is made of, but nothing behind a server action. */
export function reachedFrom(roots: readonly string[]): string[] {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path) || isServerActions(path)) return;
    reached.add(path);
    importsOf(path).forEach(visit);
  };
  roots.forEach(visit);
  return [...reached];
}
