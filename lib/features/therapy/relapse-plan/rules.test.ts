import { describe, expect, it } from "vitest";
import { earlySigns, isCheckDue, linesOf, seenSigns } from "./rules";
import type { Finding } from "@/lib/analysis/trends/analyse";
import { findingOf, type FindingChanges } from "@/tests/factories/finding";
import { planLine, signCheck } from "@/tests/factories/plan-line";

const lasting = (changes: FindingChanges = {}) =>
  findingOf({ kind: "lasting-low", from: "2026-05-14", lastingNoticedOn: "2026-06-04", ...changes });
const stressFrom = (from: string) => findingOf({ id: `stress-${from}`, channel: "stress", from, until: "2026-07-01" });
const signs = (findings: Finding[], taken: string[] = []) => earlySigns(findings, new Set(taken));

describe("early signs from one's own record", () => {
  it("are channels that were low one to eight weeks before a lasting low of mood", () => {
    expect(signs([lasting(), stressFrom("2026-04-23")])).toEqual([
      { key: "stress:2026-05-14", channel: "stress", weeksBefore: 3, low: "2026-05-14" },
    ]);
    expect(signs([lasting(), stressFrom("2026-05-08")])).toEqual([]);
    expect(signs([lasting(), stressFrom("2026-03-18")])).toEqual([]);
  });

  it("are found within one finding of several channels too", () => {
    const mood = { channel: "mood", from: "2026-05-14", noticedOn: "2026-06-02", until: null, endedBy: null } as const;
    const merged = lasting({
      channel: "stress",
      from: "2026-04-16",
      evidence: {
        channels: ["stress", "mood"],
        otherChannels: [{ ...mood, referenceMean: 6.8, meanDuring: 5.7 }],
      },
    });
    expect(signs([merged])).toMatchObject([{ channel: "stress", weeksBefore: 4 }]);
    const composite = { ...mood, channel: "composite", from: "2026-04-16" } as const;
    const withComposite = lasting({
      channel: "stress",
      from: "2026-04-16",
      evidence: {
        channels: ["stress", "composite", "mood"],
        otherChannels: [composite, mood].map((each) => ({ ...each, referenceMean: 6.8, meanDuring: 5.7 })),
      },
    });
    expect(signs([withComposite])).toMatchObject([{ channel: "stress", weeksBefore: 4 }]);
  });

  it("are none before a dip that did not last, and none of mood itself", () => {
    expect(signs([findingOf({ from: "2026-05-14" }), stressFrom("2026-04-23")])).toEqual([]);
    expect(signs([lasting(), findingOf({ id: "m", from: "2026-04-23", until: "2026-05-01" })])).toEqual([]);
  });

  it("are offered once, and not when they are in the plan already", () => {
    const findings = [lasting(), stressFrom("2026-04-23"), stressFrom("2026-04-09")];
    expect(signs(findings)).toMatchObject([{ weeksBefore: 5 }]);
    expect(signs(findings, ["stress:2026-05-14"])).toEqual([]);
  });
});

describe("the plan", () => {
  it("has its lines by list, in the order they were written", () => {
    const lines = [
      { id: "b", content: planLine({ writtenOn: "2026-06-02" }) },
      { id: "a", content: planLine({ writtenOn: "2026-06-01" }) },
      { id: "h", content: planLine({ list: "help" }) },
    ];
    expect(linesOf(lines, "sign").map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("asks for the signs once a week", () => {
    const checks = [{ id: "a", content: signCheck({ day: "2026-06-01" }) }];
    expect(isCheckDue([], "2026-06-01")).toBe(true);
    expect(isCheckDue(checks, "2026-06-07")).toBe(false);
    expect(isCheckDue(checks, "2026-06-08")).toBe(true);
  });

  it("shows the signs of the last look only, and none of a line that is gone", () => {
    const lines = [{ id: "a", content: planLine() }];
    const look = (day: string, ...lineIds: string[]) => ({ id: day, content: signCheck({ day, lineIds }) });
    expect(seenSigns(lines, [look("2026-06-01", "a"), look("2026-06-08", "gone")])).toEqual([]);
    expect(seenSigns(lines, [look("2026-06-01"), look("2026-06-08", "a")])).toEqual(lines);
  });
});
