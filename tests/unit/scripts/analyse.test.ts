import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse, type TrendInput } from "@/lib/analysis/trends/analyse";
import { analysisJson } from "@/scripts/analyse-json";
import { runAnalyse } from "@/scripts/analyse-command";
import { dayOf, diary, grades, inputOf } from "../../factories/crafted-diary";

const days = diary({ mood: grades([60, 7], [12, 5], [40, 7]) });
const table = (rows: string[]) => ["day,mood", ...rows].join("\n");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "analyse-"));
  writeFileSync(join(folder, "diary.csv"), table(days.map(({ day, mood }) => `${day},${mood ?? ""}`)));
  writeFileSync(join(folder, "sessions.csv"), `day\n${dayOf(40)}\n`);
  writeFileSync(join(folder, "wrong.csv"), table(["2024-01-01,6", "2024-01-02,eleven"]));
  writeFileSync(join(folder, "empty.csv"), table([]));
  writeFileSync(join(folder, "picture.csv"), Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The analysis of a record as JSON that was printed and read again. */
const printed = (input: TrendInput): unknown => JSON.parse(JSON.stringify(analysisJson(analyse(input))));
const file = (name: string) => join(folder, name);

describe("the analyse command", () => {
  it("prints what the function says, as JSON and nothing else", () => {
    const { exitCode, stdout, stderr } = runAnalyse([file("diary.csv"), "--sessions", file("sessions.csv")]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(printed(inputOf(days, { sessions: [{ day: dayOf(40) }] })));
  });

  it("takes treatment and today from the call", () => {
    const { stdout } = runAnalyse([
      file("diary.csv"),
      "--treatment-start",
      dayOf(10),
      "--treatment-end",
      dayOf(90),
      "--today",
      dayOf(71),
    ]);
    const treatment = { start: dayOf(10), end: dayOf(90) };
    expect(JSON.parse(stdout)).toEqual(printed(inputOf(days, { treatment, today: dayOf(71) })));
  });

  it("analyses a table without rows", () => {
    expect(JSON.parse(runAnalyse([file("empty.csv")]).stdout)).toMatchObject({ findings: [], channels: [] });
  });

  it("ends with 2 and names file, line and column of a fault, on standard error alone", () => {
    const { exitCode, stdout, stderr } = runAnalyse([file("wrong.csv")]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(`${file("wrong.csv")}: line 3, column 2: mood is not a number from 1 to 10\n`);
    for (const name of ["picture.csv", "absent.csv"]) {
      expect(runAnalyse([file(name)])).toMatchObject({ exitCode: 2, stdout: "" });
    }
  });

  it.each([
    [[]],
    [["diary.csv", "other.csv"]],
    [["diary.csv", "--unknown", "1"]],
    [["diary.csv", "--today", "2024-02-30"]],
    [["diary.csv", "--treatment-end", "2024-02-20"]],
  ])("ends with 2 and the usage for %j", (args) => {
    const { exitCode, stdout, stderr } = runAnalyse(args.map((arg) => (arg.endsWith(".csv") ? file(arg) : arg)));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("usage: npm run -s analyse");
  });

  it("is what the program runs", { timeout: 30_000 }, () => {
    const tsx = join(process.cwd(), "node_modules/tsx/dist/cli.mjs");
    const script = join(process.cwd(), "scripts/analyse.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, file("wrong.csv")], {
      encoding: "utf8",
    });
    expect({ exitCode: status, stdout, stderr }).toEqual(runAnalyse([file("wrong.csv")]));
  });
});
