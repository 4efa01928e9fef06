import { describe, expect, it } from "vitest";
import { PARTS } from "../../../scripts/test/parts.mjs";
import { runParts } from "../../../scripts/test/run-parts.mjs";
import { timeTable } from "../../../scripts/test/time-table.mjs";

const part = (title: string, needs: string[] = []) => ({ title, command: [title], needs });
const outcomes = (results: { title: string; outcome: string }[]) =>
  Object.fromEntries(results.map(({ title, outcome }) => [title, outcome]));

describe("the parts of npm test", () => {
  it("run at most so many at the same time, and each after those it needs", async () => {
    const started: string[] = [];
    let running = 0;
    let mostAtOnce = 0;
    const parts = [part("types"), part("lint"), part("build", ["types"]), part("format"), part("browser", ["build"])];
    await runParts(parts, 2, async ({ title }) => {
      started.push(title);
      running += 1;
      mostAtOnce = Math.max(mostAtOnce, running);
      await new Promise((resolve) => setTimeout(resolve, title === "types" ? 20 : 5));
      running -= 1;
      return true;
    });
    expect(mostAtOnce).toBe(2);
    expect(started).toEqual(["types", "lint", "format", "build", "browser"]);
  });

  it("tell everything that is wrong, and skip what needs a part that failed", async () => {
    const parts = [part("types"), part("lint"), part("build", ["types"]), part("browser", ["build", "lint"])];
    const results = await runParts(parts, 2, async ({ title }) => title !== "types");
    expect(outcomes(results)).toEqual({ types: "failed", lint: "passed", build: "skipped", browser: "skipped" });
  });

  it("refuse a part that needs one that is not in the list", async () => {
    await expect(runParts([part("build", ["types"])], 2, async () => true)).rejects.toThrow("build needs");
  });

  it("start no browser test unless everything else has passed", async () => {
    for (const { title } of PARTS.slice(0, -1)) {
      const results = await runParts(PARTS, 2, async (each) => each.title !== title);
      expect(outcomes(results), title).toMatchObject({ [title]: "failed", "Browser tests": "skipped" });
    }
  });
});

it("the time table names each part, its seconds and the total", () => {
  const results = [
    { title: "Types", outcome: "passed" as const, seconds: 41.4 },
    { title: "Browser tests", outcome: "skipped" as const, seconds: 0 },
  ];
  expect(timeTable(results, 125.2).split("\n")).toEqual([
    "Part                          s",
    "Types                        41  passed",
    "Browser tests                 –  skipped",
    "Total after installation    125  2 min 5 s",
  ]);
});
