import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "@/lib/platform/calendar/local-date";
import { analyse, type Channel, type Day, type Finding, type TrendInput } from "./analyse";
import { NEW_LEVEL, REOPEN_DAYS } from "./constants";
import { isDecline, isEpisode } from "./finding";
import { dayOf, diary, grades, inputOf } from "@/tests/factories/crafted-diary";
import { times } from "@/tests/setup/figures";

const MEASURES = ["mood", "stress", "sleepQuality"] as const;
const level = fc.record({ days: fc.integer({ min: 10, max: 150 }), level: fc.integer({ min: 2, max: 9 }) });
const column = fc.array(level, { minLength: 2, maxLength: 7 });
const record = fc
  .record({
    mood: column,
    stress: column,
    sleepQuality: column,
    jitter: fc.infiniteStream(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 9 }))),
    missing: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ jitter, missing, ...columns }): TrendInput => {
    const days: Day[] = Array.from({ length: 450 }, (_, i) => ({ day: dayOf(i) }));
    for (const measure of MEASURES) {
      const levels = columns[measure].flatMap((part) => Array.from({ length: part.days }, () => part.level));
      levels.slice(0, days.length).forEach((grade, i) => {
        const { value } = jitter.next();
        const [shift, luck] = value ?? [0, 9];
        const day = days[i];
        if (day && luck >= missing) day[measure] = Math.min(10, Math.max(1, grade + shift));
      });
    }
    return { days, sessions: [], today: dayOf(days.length - 1) };
  });

const asOf = (input: TrendInput, index: number) => analyse({ ...input, today: dayOf(index) }).findings;

/** The channels that findings of one direction tell on their last day. */
const openChannels = (findings: readonly Finding[], isLower: boolean): Channel[] =>
  findings
    .filter(isEpisode)
    .filter((finding) => isDecline(finding) === isLower)
    .flatMap(({ evidence }) => evidence.notices.filter(({ until }) => until === null).map(({ channel }) => channel));

describe("what a person is told on any day", () => {
  it("is one low at a time, never lower and higher of one channel, and no low for more than half a year", () => {
    let lowDays = 0;
    fc.assert(
      fc.property(record, (input) => {
        for (let index = 30; index < input.days.length; index += 1) {
          const findings = asOf(input, index);
          const lows = findings.filter(isDecline).filter(({ until }) => until === null);
          expect(lows.length).toBeLessThanOrEqual(1);
          const lower = openChannels(findings, true);
          expect(new Set(lower).size).toBe(lower.length);
          expect(openChannels(findings, false).filter((channel) => lower.includes(channel))).toEqual([]);
          for (const { noticedOn, evidence } of lows) {
            lowDays += 1;
            const since = evidence.returns.at(-1)?.returnedOn ?? noticedOn;
            expect(daysBetween(since, dayOf(index))).toBeLessThan(NEW_LEVEL.mostDays);
          }
        }
      }),
      { numRuns: times(5, 60), seed: 20240229 },
    );
    expect(lowDays).toBeGreaterThan(100);
  }, 240_000);
});

describe("a low that returns", () => {
  const twoLows = (between: number) =>
    analyse(inputOf(diary({ mood: grades([60, 7], [28, 4], [between, 7], [28, 4]) }))).findings.filter(isDecline);

  it("within three weeks is the same finding again, and says when it seemed over", () => {
    const [finding, ...others] = twoLows(24);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ from: dayOf(59), until: null, kind: "lasting-low" });
    const [{ backOn, returnedOn } = { backOn: "", returnedOn: "" }, ...more] = finding?.evidence.returns ?? [];
    expect(more).toEqual([]);
    expect(daysBetween(backOn, returnedOn)).toBeLessThanOrEqual(REOPEN_DAYS);
    expect(finding?.evidence.during?.days).toBeLessThan(70);
  });

  it("later than that is a finding of its own", () => {
    expect(twoLows(90).map(({ from }) => from)).toEqual([dayOf(59), dayOf(178)]);
  });
});

describe("channels that are low at different times", () => {
  it("are one low while any of them is", () => {
    const mood = grades([60, 7], [80, 4], [60, 7]);
    const stress = grades([110, 4], [60, 8], [30, 4]);
    const findings = analyse(inputOf(diary({ mood, stress }))).findings.filter(isDecline);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.evidence.channels).toEqual(expect.arrayContaining(["mood", "stress"]));
  });
});
