import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import {
  discuss,
  discussAgain,
  effectOnDay,
  effectsInPeriod,
  effectStatus,
  endEffect,
  kindsNoticedOn,
  lastNoticed,
  listEffects,
  noticeAgain,
  ONGOING_FROM_DAYS,
  passedStatuses,
  reopenEffect,
  undiscuss,
  unnotice,
  wasNoticedOn,
} from "./rules";
import { MAX_DISCUSSION_LENGTH } from "./choices";
import { effectSchema } from "./schema";
import { effect } from "@/tests/factories/effect";

const SINCE = "2026-06-01";
const day = (offset: number) => addDays(SINCE, offset);
const entry = (id: string, over: Parameters<typeof effect>[0] = {}) => ({ id, content: effect(over) });

describe("where an effect stands", () => {
  it("is new, and goes on once it was noticed again or two weeks have passed", () => {
    expect(effectStatus(effect(), day(ONGOING_FROM_DAYS - 1))).toBe("new");
    expect(effectStatus(effect(), day(ONGOING_FROM_DAYS))).toBe("ongoing");
    expect(effectStatus(noticeAgain(effect(), day(1)), day(1))).toBe("ongoing");
    expect(effectStatus(noticeAgain(effect(), SINCE), SINCE)).toBe("new");
  });

  it("is discussed until it is noticed on a later day, and then asks to be discussed again", () => {
    const discussed = discuss(effect(), { day: day(5), discussion: " We doen het rustiger. " });
    expect(discussed.discussion).toBe("We doen het rustiger.");
    expect(effectStatus(discussed, day(60))).toBe("discussed");
    expect(effectStatus(noticeAgain(discussed, day(5)), day(60))).toBe("discussed");
    expect(effectStatus(noticeAgain(discussed, day(6)), day(6))).toBe("ongoing");
  });

  it("has passed what comes before, but was discussed only when somebody says so", () => {
    expect([...passedStatuses(effect(), SINCE)]).toEqual(["new"]);
    expect([...passedStatuses(discuss(effect(), { day: day(5), discussion: "" }), day(6))]).toEqual([
      "new",
      "ongoing",
      "discussed",
    ]);
    expect([...passedStatuses(endEffect(effect(), day(20)), day(20))]).toEqual(["new", "ongoing", "over"]);
  });

  it("is over from the day somebody says so, and goes on when it is noticed again", () => {
    const over = endEffect(discuss(effect(), { day: day(5), discussion: "" }), day(9));
    expect(effectStatus(over, day(9))).toBe("over");
    expect(effectStatus(reopenEffect(over), day(9))).toBe("discussed");
    expect(effectStatus(reopenEffect(reopenEffect(over)), day(9))).toBe("new");
    expect(effectStatus(noticeAgain(over, day(12)), day(12))).toBe("ongoing");
  });

  it("stays over when it is noted in a session from before its end", () => {
    const over = endEffect(effect(), day(9));
    const noted = noticeAgain(over, day(4));
    expect(noted).toEqual({ ...over, noticedOn: [day(4)] });
    expect(effectStatus(noted, day(30))).toBe("over");
    expect(noticeAgain(over, day(-4))).toMatchObject({ since: day(-4), overOn: day(9) });
  });

  it("is as it was before, end included, once a tap was taken back", () => {
    const offset = fc.integer({ min: -30, max: 60 });
    fc.assert(
      fc.property(offset, fc.option(offset), fc.array(offset, { maxLength: 4 }), (tapped, ended, noticed) => {
        const before = noticed.map(day).reduce(noticeAgain, effect({ note: "Elke nacht." }));
        const start = ended === null ? before : endEffect(before, day(ended));
        fc.pre(!wasNoticedOn(start, day(tapped)) && (start.overOn ?? lastNoticed(start)) >= lastNoticed(start));
        expect(unnotice(noticeAgain(start, day(tapped)), day(tapped))).toEqual(start);
      }),
    );
  });

  it("ends again only when no day is left on which it was noticed after its end", () => {
    const over = endEffect(effect(), day(9));
    const back = [day(12), day(14)].reduce(noticeAgain, over);
    expect(effectStatus(unnotice(back, day(14)) ?? over, day(20))).toBe("ongoing");
    const none = [day(12), day(14)].reduce<ReturnType<typeof effect>>((each, at) => unnotice(each, at) ?? each, back);
    expect(none).toEqual(over);
    expect(endEffect(back, day(20))).not.toHaveProperty("reopened");
  });

  it("begins earlier when it turns out to have been there before", () => {
    const earlier = noticeAgain(effect(), day(-3));
    expect(earlier).toMatchObject({ since: day(-3), noticedOn: [SINCE] });
  });

  it("keeps every word and every day, whatever is done in whatever order", () => {
    const offset = fc.integer({ min: 0, max: 400 });
    const step = fc.oneof(
      offset.map((at) => ({ days: [day(at)], run: (e: ReturnType<typeof effect>) => noticeAgain(e, day(at)) })),
      offset.map((at) => ({
        days: [],
        run: (e: ReturnType<typeof effect>) => discuss(e, { day: day(at), discussion: "" }),
      })),
      offset.map((at) => ({ days: [], run: (e: ReturnType<typeof effect>) => endEffect(e, day(at)) })),
      fc.constant({ days: [], run: reopenEffect }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const start = effect({ note: "Elke nacht wakker.", discussion: "Rustiger aan." });
        const end = steps.reduce((current, { run }) => run(current), start);
        expect(end).toMatchObject({ note: "Elke nacht wakker.", discussion: "Rustiger aan." });
        const noticed = new Set([end.since, ...end.noticedOn]);
        expect([SINCE, ...steps.flatMap(({ days }) => days)].every((each) => noticed.has(each))).toBe(true);
        expect(new Set(end.noticedOn).size).toBe(end.noticedOn.length);
        expect(lastNoticed(end) >= end.since).toBe(true);
      }),
    );
  });
});

describe("talking about it once more", () => {
  const told = discuss(effect(), { day: day(5), discussion: "Rustiger aan." });

  it("keeps what came of the times before, and the same words once", () => {
    const again = discussAgain(told, { day: day(20), discussion: " Op vrijdag plannen. " });
    expect(again).toMatchObject({ discussedOn: day(20), discussion: "Rustiger aan.\nOp vrijdag plannen." });
    expect(discussAgain(again, { day: day(21), discussion: "Rustiger aan." }).discussion).toBe(again.discussion);
    expect(discussAgain(effect(), { day: day(5), discussion: "" })).not.toHaveProperty("discussion");
  });

  it("on an earlier day leaves the last day as it is, and taken back gives the day before it again", () => {
    expect(discussAgain(told, { day: day(2), discussion: "" }).discussedOn).toBe(day(5));
    expect(undiscuss(discussAgain(told, { day: day(20), discussion: "" }))).toEqual(told);
    expect(undiscuss(discuss(effect(), { day: day(5), discussion: "" }))).toEqual(effect());
  });

  it("never outgrows what can be kept", () => {
    const full = discuss(effect(), { day: day(5), discussion: "x".repeat(MAX_DISCUSSION_LENGTH - 1) });
    expect(effectSchema.safeParse(discussAgain(full, { day: day(6), discussion: "Nog iets." })).success).toBe(true);
  });
});

describe("a tap on a day", () => {
  it("is about the last effect of the kind that was not over by then", () => {
    const all = [
      entry("first", { overOn: day(10) }),
      entry("second", { since: day(20) }),
      entry("other", { kind: "stress", since: day(30) }),
    ];
    expect(effectOnDay(all, "sleep", day(40))?.id).toBe("second");
    expect(effectOnDay(all, "sleep", day(15))?.id).toBe("second");
    expect(effectOnDay(all.slice(0, 1), "sleep", day(10))?.id).toBe("first");
    expect(effectOnDay(all.slice(0, 1), "sleep", day(11))).toBeUndefined();
    // A session from before the second began: the first was there, and the second did not begin earlier.
    expect(effectOnDay(all, "sleep", day(5))?.id).toBe("first");
  });

  it("can be taken back, down to nothing when nothing else was said", () => {
    const twice = noticeAgain(effect(), day(3));
    expect(unnotice(twice, day(3))).toEqual(effect());
    expect(unnotice(twice, SINCE)).toEqual(effect({ since: day(3) }));
    expect(unnotice(effect(), SINCE)).toBeNull();
    const told = effect({ note: "Elke nacht wakker." });
    expect(unnotice(told, SINCE)).toBe(told);
  });

  it("knows each day it was noticed", () => {
    const twice = noticeAgain(effect(), day(3));
    expect([0, 1, 3].map((offset) => wasNoticedOn(twice, day(offset)))).toEqual([true, false, true]);
    const all = [{ id: "a", content: twice }, entry("b", { kind: "memories", since: day(3) })];
    expect(kindsNoticedOn(all, day(3))).toEqual(["memories", "sleep"]);
    expect(kindsNoticedOn(all, day(1))).toEqual([]);
  });
});

describe("lists", () => {
  it("put each effect in one list, the strongest open one first", () => {
    const lists = listEffects(
      [
        entry("weak", { strength: 1 }),
        entry("strong", { strength: 4 }),
        entry("unsaid"),
        entry("talked", { discussedOn: day(2) }),
        entry("gone", { overOn: day(3) }),
      ],
      day(4),
    );
    expect(lists.open.map(({ id }) => id)).toEqual(["strong", "weak", "unsaid"]);
    expect(lists.discussed.map(({ id }) => id)).toEqual(["talked"]);
    expect(lists.over.map(({ id }) => id)).toEqual(["gone"]);
  });

  it("hold those of a period that were there on a day of it", () => {
    const all = [
      entry("before", { since: day(-30), overOn: day(-1) }),
      entry("until", { since: day(-30), overOn: day(0) }),
      entry("inside", { since: day(3) }),
      entry("after", { since: day(11) }),
    ];
    expect(effectsInPeriod(all, { from: day(0), to: day(10) }).map(({ id }) => id)).toEqual(["until", "inside"]);
  });
});
