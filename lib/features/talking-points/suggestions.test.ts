import { describe, expect, it } from "vitest";
import type { TalkingPoint, TalkingPointSource } from "./schema";
import { MAX_SUGGESTIONS, sourceOf, suggestPoints, suggestionKey, type SuggestingSession } from "./suggestions";
import { findingOf, type FindingChanges } from "@/tests/factories/finding";

const lastDay = "2026-06-10";
const finding = (id: string, over: FindingChanges = {}) =>
  findingOf({ id, from: "2026-05-20", noticedOn: "2026-06-02", ...over });
const session = (id: string, day: string, answers: Partial<SuggestingSession["content"]> = {}): SuggestingSession => ({
  id,
  content: { day, status: "held", ...answers },
});
const taken = (source: TalkingPointSource, status: TalkingPoint["status"]) => ({
  id: "p",
  content: { text: "x", source, status, order: 0, writtenOn: lastDay } satisfies TalkingPoint,
});
const record = {
  points: [],
  findings: [],
  hiddenFindingIds: new Set<string>(),
  sessions: [],
  entries: [] as const,
  lastDay,
};

describe("suggestions", () => {
  it("offers own words first, then what is going on, then how sessions were, then what is over", () => {
    const keys = suggestPoints({
      ...record,
      findings: [finding("over", { until: "2026-05-30" }), finding("now")],
      sessions: [session("s1", "2026-06-09", { raiseNext: "Mijn vader", pace: "fast", heard: "yes" })],
      entries: [{ about: "entry", from: "effect", entryId: "e1", text: "Ik slaap slechter." }],
    }).map(suggestionKey);
    expect(keys).toEqual(["session:s1:raiseNext", "finding:now", "effect:e1", "session:s1:pace", "finding:over"]);
  });

  it("offers first, and always, what asks for help", () => {
    const many = Array.from({ length: 9 }, (_, index) => `e${index}`);
    const entries = [...many, "q"].map((entryId) => {
      const isFirst = entryId === "q";
      return { about: "entry", from: isFirst ? "questionnaire" : "effect", entryId, text: "x", isFirst } as const;
    });
    const sessions = [session("s1", "2026-06-09", { raiseNext: "Mijn vader" })];
    const keys = suggestPoints({ ...record, entries, sessions }).map(suggestionKey);
    expect(keys.slice(0, 2)).toEqual(["questionnaire:q", "session:s1:raiseNext"]);
    expect(keys).toHaveLength(MAX_SUGGESTIONS);
  });

  it.each(["open", "chosen", "raised", "let-go"] as const)("never offers again what is %s", (status) => {
    const input = {
      ...record,
      findings: [finding("now")],
      sessions: [session("s1", "2026-06-09", { raiseNext: "Mijn vader", heard: "no" })],
      entries: [{ about: "entry", from: "effect", entryId: "e1", text: "Ik slaap slechter." } as const],
    };
    const offered = suggestPoints(input);
    expect(offered).toHaveLength(4);
    const points = offered.map((suggestion) => taken(sourceOf(suggestion), status));
    expect(suggestPoints({ ...input, points })).toEqual([]);
  });

  it("leaves out hidden findings and what was over long before the record ends", () => {
    const findings = [finding("hidden"), finding("old", { until: "2026-03-01" })];
    expect(suggestPoints({ ...record, findings, hiddenFindingIds: new Set(["hidden"]) })).toEqual([]);
  });

  it("offers what is still going on however long ago it began", () => {
    const since = finding("long", { from: "2025-01-01", noticedOn: "2025-01-20", kind: "lasting-low" });
    expect(suggestPoints({ ...record, findings: [since] })).toHaveLength(1);
  });

  it("looks at the last three sessions that took place, and at low answers only", () => {
    const sessions = [
      session("planned", "2026-06-16", { status: "planned", raiseNext: "Later" }),
      session("s4", "2026-06-09", { heard: "yes", pace: "right", afterwards: "hard-useful", raiseNext: "  " }),
      session("s3", "2026-06-02", { heard: "partly" }),
      session("s2", "2026-05-26", { afterwards: "hard-pointless" }),
      session("s1", "2026-05-19", { heard: "no" }),
    ];
    expect(suggestPoints({ ...record, sessions }).map(suggestionKey)).toEqual([
      "session:s3:heard",
      "session:s2:afterwards",
    ]);
  });

  it("stays a short offer", () => {
    const findings = Array.from({ length: 30 }, (_, index) => finding(`f${index}`));
    expect(suggestPoints({ ...record, findings })).toHaveLength(MAX_SUGGESTIONS);
  });
});
