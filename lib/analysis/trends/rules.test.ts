import { describe, expect, it } from "vitest";
import { analyse, type Finding } from "./analyse";
import { isDecline, type DeclineFinding } from "./finding";
import { dayOf, diary, findingsOfKind, grades, inputOf } from "@/tests/factories/crafted-diary";

const firstSession = { sessions: [{ day: dayOf(40) }] };

/** The findings of days that were lower; the other kinds have tests of their own. */
const lows = (findings: Finding[]) =>
  findings.filter(({ kind }) => !["improvement", "plateau", "post-session-dip"].includes(kind));

function only(findings: Finding[]): Finding {
  expect(lows(findings)).toHaveLength(1);
  const [finding] = lows(findings);
  if (!finding) throw new Error("one finding expected");
  return finding;
}

function onlyDecline(findings: Finding[]): DeclineFinding {
  const finding = only(findings);
  if (!isDecline(finding)) throw new Error(`expected a decline, got a finding of kind ${finding.kind}`);
  return finding;
}

describe("a record without change", () => {
  it("gives one plateau and lacks only sessions", () => {
    const { findings, shortfalls, channels } = analyse(inputOf(diary({ mood: grades([200, 7]) })));
    expect(findings.map(({ kind }) => kind)).toEqual(["plateau"]);
    expect(shortfalls).toEqual([{ kind: "post-session-pattern", have: 0, need: 7, unit: "sessions" }]);
    expect(channels).toMatchObject([{ channel: "mood", loggedDays: 200, spanDays: 200, baseline: { n: 21 } }]);
  });
});

describe("a dip of two weeks", () => {
  const days = diary({ mood: grades([60, 7], [12, 5], [40, 7]) });

  it("is an open decline and not lasting while it runs", () => {
    const finding = onlyDecline(analyse(inputOf(days.slice(0, 72), firstSession)).findings);
    expect(finding).toMatchObject({ kind: "decline-open", channel: "mood", until: null });
    expect(finding.lastingNoticedOn).toBeUndefined();
    expect(finding.evidence.after).toBeNull();
  });

  it("is worse-before-better once it is over within treatment", () => {
    const finding = only(analyse(inputOf(days, firstSession)).findings);
    expect(finding.kind).toBe("worse-before-better");
    expect(finding.until).not.toBeNull();
    expect(finding.id).toBe(only(analyse(inputOf(days.slice(0, 72), firstSession)).findings).id);
  });

  it("is a temporary decline without treatment and well after its end", () => {
    expect(only(analyse(inputOf(days)).findings).kind).toBe("temporary-decline");
    const over = { treatment: { start: dayOf(0), end: dayOf(20) } };
    expect(only(analyse(inputOf(days, over)).findings).kind).toBe("temporary-decline");
    const justOver = { treatment: { start: dayOf(0), end: dayOf(45) } };
    expect(only(analyse(inputOf(days, justOver)).findings).kind).toBe("worse-before-better");
  });

  it("does not take a future session as the start of treatment", () => {
    const planned = { sessions: [{ day: dayOf(200) }] };
    expect(only(analyse(inputOf(days, planned)).findings).kind).toBe("temporary-decline");
  });

  it("has the numbers of its reference, window, days during and days after as evidence", () => {
    const { evidence, from, until, noticedOn } = onlyDecline(analyse(inputOf(days, firstSession)).findings);
    expect(evidence).toMatchObject({
      channels: ["mood"],
      reference: { kind: "start", from: dayOf(12), to: dayOf(42), loggedDays: 31 },
      noticed: { days: 14, loggedDays: 14, to: noticedOn },
      after: { days: 14 },
    });
    expect(evidence.reference.mean).toBeCloseTo(7, 0);
    // It began within a few days of the 60th, which the window in which it was noticed does not show.
    expect(from >= dayOf(57) && from <= dayOf(62)).toBe(true);
    expect(evidence.noticed.difference).toBeGreaterThanOrEqual(evidence.noticed.threshold);
    expect(evidence.during?.mean).toBeLessThan(6);
    expect(evidence.after?.mean).toBeGreaterThan(6.5);
    expect(dayOf(days.findIndex(({ day }) => day === from) + evidence.lengthDays - 1)).toBe(until);
  });
});

describe("a low that stays", () => {
  const days = diary({ mood: grades([60, 7], [60, 5], [60, 7]) });

  it("is lasting from the date on which it was first called so", () => {
    const finding = onlyDecline(analyse(inputOf(days.slice(0, 110), firstSession)).findings);
    expect(finding).toMatchObject({ kind: "lasting-low", until: null });
    expect(finding.lastingNoticedOn && finding.lastingNoticedOn > finding.noticedOn).toBe(true);
    expect(finding.evidence.lasting).toMatchObject({ days: 21, rule: "test" });
  });

  it("is worse-before-better when it recovers within treatment, and keeps that date", () => {
    const lasting = onlyDecline(analyse(inputOf(days.slice(0, 110), firstSession)).findings);
    const recovered = onlyDecline(analyse(inputOf(days, firstSession)).findings);
    expect(recovered).toMatchObject({
      kind: "worse-before-better",
      id: lasting.id,
      lastingNoticedOn: lasting.lastingNoticedOn,
    });
    expect(recovered.evidence.after?.days).toBe(21);
    expect(recovered.evidence.lengthDays).toBeGreaterThan(60);
  });

  it("remains a lasting low with an end when it recovers outside treatment", () => {
    const finding = only(analyse(inputOf(days)).findings);
    expect(finding.kind).toBe("lasting-low");
    expect(finding.until).not.toBeNull();
  });

  it("ends as the new level after sixteen weeks that are alike, and is not noticed again", () => {
    const long = diary({ mood: grades([60, 7], [260, 5]) });
    const [finding, ...others] = analyse(inputOf(long)).findings.filter(isDecline);
    expect(finding).toMatchObject({ kind: "new-level", from: dayOf(56), evidence: { ownEndedBy: "new-level" } });
    expect(finding?.until).toBe(dayOf(56 + 111));
    expect(others).toEqual([]);
    const [earlier] = analyse(inputOf(long.slice(0, 165))).findings.filter(isDecline);
    expect(earlier).toMatchObject({ kind: "lasting-low", id: finding?.id, until: null });
  });

  it("compares later days with the new level", () => {
    const lowered = analyse(inputOf(diary({ mood: grades([60, 8], [150, 6.5], [40, 4]) }))).findings.filter(isDecline);
    expect(lowered.map(({ kind }) => kind)).toEqual(["new-level", "lasting-low"]);
    expect(lowered[1]?.evidence.reference.mean).toBeCloseTo(6.5, 0);
    const risen = analyse(inputOf(diary({ mood: grades([60, 7], [150, 5], [40, 7]) }))).findings;
    expect(risen.find(({ kind }) => kind === "improvement")?.from).toBe(dayOf(210));
  });
});

describe("findings of stress, sleep and several channels", () => {
  it("flags more stress, in the grades a person entered", () => {
    const finding = onlyDecline(analyse(inputOf(diary({ stress: grades([60, 4], [40, 7]) }))).findings);
    expect(finding).toMatchObject({ kind: "lasting-low", channel: "stress" });
    expect(finding.evidence.during?.mean).toBeGreaterThan(finding.evidence.reference.mean);
    expect(finding.evidence.noticed.difference).toBeGreaterThan(0);
  });

  it("flags shorter sleep, never longer", () => {
    const shorter = analyse(inputOf(diary({ sleepHours: grades([60, 8], [40, 5]) }))).findings;
    expect(only(shorter).channel).toBe("sleepHours");
    expect(analyse(inputOf(diary({ sleepHours: grades([60, 6], [40, 9]) }))).findings).toEqual([]);
  });

  it("does not report less stress as a low", () => {
    expect(lows(analyse(inputOf(diary({ stress: grades([60, 7], [40, 4]) }))).findings)).toEqual([]);
  });

  it("merges channels that notice within three weeks into one finding that names them", () => {
    const days = diary({ mood: grades([60, 7], [40, 5]), stress: grades([50, 4], [50, 7]) });
    const { channel, evidence } = onlyDecline(analyse(inputOf(days)).findings);
    expect(channel).toBe("stress");
    expect(evidence.channels).toEqual(["stress", "composite", "mood"]);
    const mood = evidence.otherChannels.find((other) => other.channel === "mood");
    expect(mood?.noticedOn).toBeDefined();
    expect(mood?.meanDuring).toBeLessThan(mood?.referenceMean ?? 0);
  });

  it("joins a channel that notices much later to the low that is open, and reports it apart after that was over", () => {
    const later = diary({ mood: grades([110, 7], [40, 5]), stress: grades([50, 4], [100, 7]) });
    expect(onlyDecline(analyse(inputOf(later)).findings).evidence.channels).toEqual(["stress", "composite", "mood"]);
    const apart = diary({ mood: grades([200, 7], [40, 5]), stress: grades([50, 4], [40, 7], [150, 4]) });
    const lowsOf = analyse(inputOf(apart)).findings.filter(isDecline);
    expect(lowsOf.map(({ channel, until }) => [channel, until !== null])).toEqual([
      ["stress", true],
      ["mood", false],
    ]);
  });

  it("keeps a finding open until every channel of it is back", () => {
    const days = diary({ mood: grades([60, 7], [20, 5], [60, 7]), stress: grades([60, 4], [80, 7]) });
    const [finding] = findingsOfKind("lasting-low", inputOf(days, firstSession));
    expect(finding?.until).toBeNull();
    expect(finding?.evidence.after).toBeNull();
    const mood = finding?.evidence.otherChannels.find(({ channel }) => channel === "mood");
    expect(mood?.until).toEqual(expect.any(String));
  });
});

describe("a sustained low", () => {
  const very = (length: number, share: number) => Array.from({ length }, (_, i) => ((i * 7) % 10 < share * 10 ? 2 : 5));

  it("is found from mood alone, whatever the baseline", () => {
    const { findings, shortfalls } = analyse(inputOf(diary({ mood: very(14, 0.8) })));
    expect(only(findings)).toMatchObject({
      kind: "sustained-low",
      channel: "mood",
      from: dayOf(0),
      until: null,
      evidence: { noticed: { days: 14 }, thresholdGrade: 3, neededShare: 0.7, channels: ["mood"] },
    });
    expect(shortfalls.map(({ kind }) => kind)).toContain("decline-open");
  });

  it("needs seven entries, and seven of ten at three or lower", () => {
    expect(analyse(inputOf(diary({ mood: very(6, 1) }))).findings).toEqual([]);
    expect(only(analyse(inputOf(diary({ mood: very(7, 1) }))).findings).noticedOn).toBe(dayOf(6));
    expect(analyse(inputOf(diary({ mood: very(60, 0.5) }))).findings).toEqual([]);
  });

  it("is not reported for stress or sleep", () => {
    const low = Array.from({ length: 30 }, () => 2);
    expect(analyse(inputOf(diary({ stress: low, sleepQuality: low, sleepHours: low }))).findings).toEqual([]);
  });

  it("ends when fewer than half the days are that low, without flickering at the threshold", () => {
    const hovering = diary({ mood: [...very(14, 1), ...very(40, 0.7)] });
    expect(analyse(inputOf(hovering)).findings.filter(({ kind }) => kind === "sustained-low")).toHaveLength(1);
    const over = analyse(inputOf(diary({ mood: [...very(14, 1), ...grades([20, 6])] }))).findings;
    expect(over.find(({ kind }) => kind === "sustained-low")?.until).toBe(dayOf(21));
  });
});

describe("shortfalls", () => {
  const lowKinds = ["baseline", "decline-open", "lasting-low"];
  const kinds = (mood: (number | null)[]) =>
    analyse(inputOf(diary({ mood }))).shortfalls.filter(({ kind }) => lowKinds.includes(kind));

  it("count what is logged towards what is needed", () => {
    expect(kinds([7, null, 6, 7])).toEqual([
      { kind: "baseline", have: 3, need: 10, unit: "days" },
      { kind: "decline-open", have: 0, need: 6, unit: "days" },
      { kind: "lasting-low", have: 0, need: 10, unit: "days" },
    ]);
    expect(analyse(inputOf([])).shortfalls.map(({ have }) => have)).toEqual([0, 0, 0, 0, 0]);
  });

  it("count only days after the baseline that help", () => {
    const baseline = grades([21, 7]);
    expect(kinds(baseline).map(({ kind, have }) => [kind, have])).toEqual([
      ["decline-open", 0],
      ["lasting-low", 0],
    ]);
    expect(kinds([...baseline, 7, 7, 7, 7, 7]).map(({ have }) => have)).toEqual([3, 5]);
    expect(kinds([...baseline, ...grades([14, 7])]).map(({ kind, have }) => [kind, have])).toEqual([
      ["lasting-low", 8],
    ]);
    expect(kinds([...baseline, ...grades([21, 7])])).toEqual([]);
  });

  it("return when somebody stops logging", () => {
    const silent = Array.from({ length: 21 }, () => null);
    expect(kinds([...grades([60, 7]), ...silent]).map(({ kind, have }) => [kind, have])).toEqual([
      ["decline-open", 0],
      ["lasting-low", 0],
    ]);
  });

  it("count weeks that are half logged towards a plateau", () => {
    const half = (weeks: number, perWeek: number) =>
      Array.from({ length: 7 * weeks }, (_, i) => (i % 7 < perWeek ? 6 : null));
    const plateau = (mood: (number | null)[]) =>
      analyse(inputOf(diary({ mood }))).shortfalls.find(({ kind }) => kind === "plateau");
    expect(plateau(half(5, 4))).toEqual({ kind: "plateau", have: 5, need: 12, unit: "weeks" });
    expect(plateau([...half(6, 3), ...half(4, 4)])?.have).toBe(4);
    expect(plateau(half(12, 4))).toBeUndefined();
  });

  it("count sessions with enough days around them towards a pattern", () => {
    const mood = grades([80, 6]);
    const at = (...indices: number[]) => indices.map((index) => ({ day: dayOf(index) }));
    const pattern = (sessions: { day: string }[]) =>
      analyse(inputOf(diary({ mood }), { sessions })).shortfalls.find(({ kind }) => kind === "post-session-pattern");
    expect(pattern(at(20, 30, 40))?.have).toBe(3);
    // Nothing is logged after the last day, and a day with two sessions counts once.
    expect(pattern(at(20, 20, 79))?.have).toBe(1);
    expect(pattern(at(10, 20, 30, 40, 50, 60, 70))).toBeUndefined();
  });
});
