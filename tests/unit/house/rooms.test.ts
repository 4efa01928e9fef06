import { describe, expect, it } from "vitest";
import { circles, floors, grouped, importGraph, type Graph } from "../../setup/import-graph";

const files = importGraph("app", "components", "lib", "scripts");

/** A group of lib, or what stands beside lib. */
const room = (file: string) => /^(lib\/[\w-]+|\w+)\//.exec(file)?.[1] ?? null;

/** What each kind of entry is called and where it appears: leaves that stand with their feature and make one list. */
const REGISTRY = /^lib\/features\/(entry-kinds?\.ts|.*\/kind\.ts)$/;

const FOLDERS = [
  /^lib\/((?:platform|account|analysis|import-export)\/[\w.-]+)/,
  /^lib\/(features\/(?:therapy\/|sessions\/(?=appointments\/)|effects\/(?=dependence\/))?[\w.-]+)/,
  /^lib\/(views\/[\w-]+(?:\/(?:core|server))?)/,
];

/** The folder of one thing: its components belong to it. */
function folder(file: string): string | null {
  if (REGISTRY.test(file)) return "the registry of entry kinds";
  return FOLDERS.map((pattern) => pattern.exec(file)?.[1]).find((name) => name !== undefined) ?? null;
}

const arrows = (graph: Graph) => [...graph.values()].reduce((sum, targets) => sum + targets.size, 0);

describe("the rooms of the house", () => {
  const rooms = grouped(files, room);

  it("are at most 16, on at most 8 floors, with at most 50 arrows", () => {
    const height = Math.max(...floors(rooms).values());

    expect(rooms.size).toBeLessThanOrEqual(16);
    expect(height).toBeLessThanOrEqual(8);
    expect(arrows(rooms)).toBeLessThanOrEqual(50);
  });

  it("form no circle", () => {
    expect(circles(rooms)).toEqual([]);
  });
});

describe("the folders of lib", () => {
  it("form no circle", () => {
    const folders = grouped(files, folder);
    expect(folders.size).toBeGreaterThan(40);
    expect(circles(folders)).toEqual([]);
  });

  it("hold no file that imports itself through others", () => {
    expect(circles(files)).toEqual([]);
  });

  it("of which a circle would be found", () => {
    const circle: Graph = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c"])],
      ["c", new Set(["b"])],
      ["d", new Set<string>()],
    ]);
    expect(circles(circle)).toEqual(["b → c", "c → b"]);
    expect(floors(circle)).toEqual(new Map([["d", 1]]));
  });
});
