import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareSessions,
  isBare,
  isReviewed,
  listProtectionMoments,
  protectionMomentsInPeriod,
  withSign,
} from "./rules";
import { SIGNS } from "./choices";
import { protectionMoment } from "@/tests/factories/protection-moment";

const entry = (id: string, over: Parameters<typeof protectionMoment>[0] = {}) => ({
  id,
  content: protectionMoment(over),
});
const session = (id: string, answers: { pace?: string; heard?: string; status?: string } = {}) => ({
  id,
  content: { status: "held", ...answers },
});

describe("a protection moment", () => {
  it("waits until what it protected or needed was written, however many signs it has", () => {
    expect(isReviewed(protectionMoment({ signs: [...SIGNS], share: "no" }))).toBe(false);
    expect(isReviewed(protectionMoment({ protectedWhat: "Te veel in één keer." }))).toBe(true);
    expect(isReviewed(protectionMoment({ needs: ["pace"] }))).toBe(true);
    expect(isReviewed(protectionMoment({ ownNeed: "Een raam open." }))).toBe(true);
  });

  it("is as it was after a tap and its taking back, and keeps all other signs", () => {
    const signs = fc.uniqueArray(fc.constantFrom(...SIGNS));
    fc.assert(
      fc.property(signs, fc.constantFrom(...SIGNS), (before, tapped) => {
        const moment = protectionMoment({ signs: before });
        const wasMarked = before.includes(tapped);
        const once = withSign(moment, { sign: tapped, isMarked: !wasMarked });
        expect(withSign(once, { sign: tapped, isMarked: !wasMarked })).toBe(once);
        expect(new Set(withSign(once, { sign: tapped, isMarked: wasMarked }).signs)).toEqual(new Set(before));
      }),
    );
  });

  it("is bare only when no word of it is left", () => {
    expect(isBare(protectionMoment({ signs: [] }))).toBe(true);
    expect(isBare(protectionMoment({ signs: [], protectedWhat: "x" }))).toBe(false);
    expect(isBare(protectionMoment({ signs: [], ownSign: "x" }))).toBe(false);
    expect(isBare(protectionMoment())).toBe(false);
  });

  it("stands in one list, newest first, and in the periods its day lies in", () => {
    const all = [entry("old", { day: "2026-05-01" }), entry("new"), entry("seen", { needs: ["break"] })];
    const { waiting, reviewed } = listProtectionMoments(all);
    expect(waiting.map(({ id }) => id)).toEqual(["new", "old"]);
    expect(reviewed.map(({ id }) => id)).toEqual(["seen"]);
    const may = protectionMomentsInPeriod(all, { from: "2026-05-01", to: "2026-06-08" });
    expect(may.map(({ id }) => id)).toEqual(["old"]);
  });
});

describe("sessions side by side", () => {
  const moments = ["a", "b", "c"].map((sessionId) => entry(sessionId, { sessionId }));

  it("counts answers of sessions with a moment and of the others, and only those that were answered", () => {
    const sessions = [
      session("a", { pace: "fast", heard: "yes" }),
      session("b", { pace: "fast" }),
      session("c", { pace: "right" }),
      session("d", { pace: "right", heard: "no" }),
      session("e", { heard: "partly" }),
      session("f"),
      session("g", { pace: "fast", status: "not-held" }),
    ];
    expect(compareSessions(moments, sessions)).toEqual({
      pace: { withMoment: { count: 2, of: 3 }, others: { count: 0, of: 1 } },
      heard: { withMoment: { count: 0, of: 1 }, others: { count: 2, of: 2 } },
    });
  });

  it("says nothing while there are too few of either", () => {
    const held = ["a", "b", "c", "d", "e"].map((id) => session(id));
    expect(compareSessions(moments, held)).toBeNull();
    expect(compareSessions(moments.slice(0, 2), [...held, session("f")])).toBeNull();
    expect(compareSessions(moments, [...held, session("f")])).not.toBeNull();
  });
});
