import { describe, expect, it } from "vitest";
import { FAULTS, openFaults, playwrightTests, vitestTests } from "@/tests/reliability/fault-tests";

describe("tests of faults", () => {
  it("counts a fault as held when each of its tests passed, and names it otherwise", () => {
    const passed = FAULTS.map((fault) => ({ name: `a reader ${fault}: reads`, isPassed: true }));
    expect(openFaults(passed)).toEqual([]);
    expect(openFaults(passed.slice(1))).toEqual([FAULTS[0]]);
    expect(openFaults([...passed, { name: "security fault F1: again", isPassed: false }])).toEqual([
      "security fault F1",
    ]);
    expect(openFaults([{ name: "reported fault 12: reads", isPassed: true }])).toContain("reported fault 1");
  });

  it("reads the reports of both tools, without what was left out", () => {
    const assertionResults = [
      { fullName: "a security fault F1: b", status: "passed" },
      { fullName: "c", status: "skipped" },
    ];
    expect(vitestTests({ testResults: [{ assertionResults }] })).toEqual([
      { name: "a security fault F1: b", isPassed: true },
    ]);
    const spec = (title: string, ok: boolean, status: string) => ({ title, ok, tests: [{ status }] });
    const inner = {
      specs: [spec("reported fault 3: d", true, "expected"), spec("reported fault 4: e", true, "skipped")],
    };
    expect(playwrightTests({ suites: [{ specs: [], suites: [inner] }] })).toEqual([
      { name: "reported fault 3: d", isPassed: true },
      { name: "reported fault 4: e", isPassed: false },
    ]);
  });
});
