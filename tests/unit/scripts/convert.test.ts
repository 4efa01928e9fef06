import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runConvert } from "@/scripts/convert-command";

const SAMPLES = "tests/data/imports";
const folder = mkdtempSync(path.join(tmpdir(), "convert-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with a content. */
function file(name: string, content: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

const HERE = ["--zone", "Europe/Amsterdam", "--today", "2026-04-15"];

describe("npm run convert", () => {
  it("prints one document with the format, the check-ins and what stays out", () => {
    const { exitCode, stdout, stderr } = runConvert([`${SAMPLES}/withings-sleep.csv`, ...HERE]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toMatchObject({ format: "Withings sleep.csv", leftOut: [{ what: "sleep", why: "nap", count: 1 }] });
    expect(printed).toHaveProperty("checkIns.0", { day: "2025-10-25", sleepHours: 6.85 });
  });

  it("takes several files of one export, in any order", () => {
    const [sleeps, stages] = ["com.samsung.shealth.sleep", "com.samsung.health.sleep_stage"].map(
      (name) => `${SAMPLES}/${name}.20260406090000.csv`,
    );
    const both = runConvert([sleeps ?? "", stages ?? "", ...HERE]);
    expect(both.stdout).toContain('"format": "Samsung Health"');
    expect(runConvert([stages ?? "", sleeps ?? "", ...HERE])).toEqual(both);
  });

  it("takes the answers of a file", () => {
    const choices = file("choices.json", '{ "fields": { "depressed": { "as": "mood", "reversed": true } } }');
    const { stdout } = runConvert([`${SAMPLES}/emoods.emoods`, ...HERE, "--choices", choices]);
    expect(JSON.parse(stdout)).toHaveProperty("checkIns.0", { day: "2024-02-29", mood: 10, sleepHours: 8 });
  });

  it("reads instants in the zone that is given", () => {
    const call = (zone: string) => runConvert([`${SAMPLES}/oneshot.json`, "--zone", zone, "--today", "2026-04-15"]);
    expect(JSON.parse(call("Asia/Kathmandu").stdout)).toHaveProperty("checkIns.1.time", "13:45");
    expect(JSON.parse(call("America/New_York").stdout)).toHaveProperty("checkIns.0", {
      day: "2026-01-09",
      time: "03:00",
      mood: 8,
      note: "Koffie",
    });
  });

  it.each([
    ["JSON", file("a.json", '{"diary": [\n{"mood": }'), "line 2, column 11: invalid-json"],
    ["XML", file("a.xml", "<HealthData>\n<a>\n</HealthData>"), "line 3, column 1: invalid-xml"],
    ["a table", file("a.csv", 'Date,Title,Text\n2026-02-03-21:40,"a'), "line 2, column 18: unclosed-quote"],
    ["another file", file("a.txt", "dear diary"), "unknown-format"],
    ["an empty file", file("b.txt", ""), "empty-file"],
  ])("tells the place of a fault in %s, and prints nothing", (_kind, name, place) => {
    const sound = `${SAMPLES}/withings-sleep.csv`;
    expect(runConvert([sound, name, ...HERE])).toEqual({ exitCode: 2, stdout: "", stderr: `${name}: ${place}\n` });
  });

  it("tells the file of an archive", () => {
    expect(runConvert([file("a.zip", "PK\u0003\u0004 cut off"), ...HERE])).toMatchObject({ exitCode: 2, stdout: "" });
  });

  it.each([
    [[]],
    [["no such file"]],
    [[`${SAMPLES}/oneshot.json`, "--zone", "Europe/Nowhere"]],
    [[`${SAMPLES}/oneshot.json`, "--today", "2026-02-31"]],
    [[`${SAMPLES}/oneshot.json`, "--colour", "red"]],
    [[`${SAMPLES}/oneshot.json`, "--choices", "no such file"]],
    [[`${SAMPLES}/oneshot.json`, "--choices", file("bad.json", '{ "moods": { "a": 11 } }')]],
  ])("refuses the call %j", (args) => {
    const { exitCode, stdout, stderr } = runConvert(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });
});
