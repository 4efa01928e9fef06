import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** By name, the names that it points at. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const isCode = (name: string) => /(?<!\.d)\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name);

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const file = path.join(folder, each.name);
    if (each.isDirectory()) return each.name === "generated" ? [] : codeFiles(file);
    return isCode(each.name) ? [file] : [];
  });
}

/** The project file that an import means, written as an alias or relative; null for packages and other files. */
function resolved(from: string, specifier: string): string | null {
  if (!/^(@\/|\.)/.test(specifier)) return null;
  const file = specifier.startsWith("@/") ? specifier.slice(2) : path.join(path.dirname(from), specifier);
  return [file, `${file}.ts`, `${file}.tsx`].find((each) => isCode(each) && existsSync(each)) ?? null;
}

/** The files of the folders without their tests, each with the files that it imports, also by a dynamic import. */
export function importGraph(...folders: string[]): Graph {
  return new Map(
    folders.flatMap(codeFiles).map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
      const targets = importedFiles.map(({ fileName }) => resolved(file, fileName));
      return [file, new Set(targets.filter((target) => target !== null))];
    }),
  );
}

/** The graph of groups of files: an arrow where a file of one group imports a file of another. */
export function grouped(files: Graph, groupOf: (file: string) => string | null): Graph {
  const groups = new Map<string, Set<string>>();
  for (const [file, targets] of files) {
    const from = groupOf(file);
    if (from === null) continue;
    const arrows = groups.get(from) ?? new Set<string>();
    groups.set(from, arrows);
    for (const target of targets) {
      const to = groupOf(target);
      if (to !== null && to !== from) arrows.add(to);
    }
  }
  return groups;
}

/**
 * The floor of each name: 1 for what points at nothing of the graph, else one above the highest that it points at. A name
 * on a circle, or above one, has none.
 */
export function floors(graph: Graph): Map<string, number> {
  const found = new Map<string, number>();
  for (let grew = true; grew;) {
    grew = false;
    for (const [name, targets] of graph) {
      const inside = [...targets].filter((target) => graph.has(target));
      if (found.has(name) || !inside.every((target) => found.has(target))) continue;
      found.set(name, 1 + Math.max(0, ...inside.map((target) => found.get(target) ?? 0)));
      grew = true;
    }
  }
  return found;
}

/** The arrows among names on circles, and on ways between circles, as "a → b"; empty for a graph without circles. */
export function circles(graph: Graph): string[] {
  const above = floors(graph);
  const left = new Map([...graph].filter(([name]) => !above.has(name)));
  // What nothing left points at is on no circle: taken away from the top, until nothing changes.
  for (let shrank = true; shrank;) {
    shrank = false;
    const pointedAt = new Set([...left.values()].flatMap((targets) => [...targets]));
    for (const name of left.keys()) if (!pointedAt.has(name)) shrank = left.delete(name) || shrank;
  }
  return [...left].flatMap(([name, targets]) =>
    [...targets].filter((target) => left.has(target)).map((target) => `${name} → ${target}`),
  );
}
