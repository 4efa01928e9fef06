import { describe, expect, it } from "vitest";
import { findingOf } from "@/tests/factories/finding";
import { isOfKind, type SessionDipFinding } from "@/lib/analysis/trends/finding";
import { repeatedDips } from "./repeated-dips";

const SESSIONS = ["2026-05-28", "2026-05-07", "2026-05-14", "2026-05-21", "2026-04-30"];

function dipAfter(sessionDay: string, channel: "mood" | "stress" = "mood"): SessionDipFinding {
  const finding = findingOf({ kind: "post-session-dip", id: sessionDay, channel });
  if (!isOfKind(finding, "post-session-dip")) throw new Error("expected a dip after a session");
  return { ...finding, evidence: { ...finding.evidence, sessionDay, channels: [channel] } };
}

describe("dips after single sessions", () => {
  it("are said when three of the last four sessions have one in the same channel", () => {
    const dips = ["2026-05-07", "2026-05-14", "2026-05-28"].map((day) => dipAfter(day));
    expect(repeatedDips(dips, SESSIONS)).toEqual(dips);
  });

  it("are not said for two, for an earlier one, or for different channels", () => {
    expect(repeatedDips([dipAfter("2026-05-21"), dipAfter("2026-05-28")], SESSIONS)).toEqual([]);
    const early = ["2026-04-30", "2026-05-21", "2026-05-28"].map((day) => dipAfter(day));
    expect(repeatedDips(early, SESSIONS)).toEqual([]);
    const mixed = [dipAfter("2026-05-07", "stress"), dipAfter("2026-05-21"), dipAfter("2026-05-28")];
    expect(repeatedDips(mixed, SESSIONS)).toEqual([]);
  });
});
