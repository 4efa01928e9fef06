import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { analyse, type Day, type Finding, type TrendInput } from "./analyse";
import { isEpisode } from "./finding";
import { dayOf } from "@/tests/factories/crafted-diary";
import { times } from "@/tests/setup/figures";

/** The numbers of the day of noticing, which nothing later may move. */
function numbersWhenNoticed(finding: Finding): object {
  switch (finding.kind) {
    case "lasting-low":
    case "decline-open":
    case "worse-before-better":
    case "temporary-decline":
    case "new-level":
    case "improvement": {
      const { reference, noticed, closingMargin } = finding.evidence;
      return { reference, noticed, closingMargin };
    }
    case "sustained-low":
      return finding.evidence.noticed;
    case "plateau": {
      const { channels: _channels, lengthDays: _length, ...whenNoticed } = finding.evidence;
      return whenNoticed;
    }
    case "post-session-pattern": {
      const { channels: _channels, ...whenNoticed } = finding.evidence;
      return whenNoticed;
    }
    case "logging-change": {
      const { aspect, before, now } = finding.evidence;
      return { aspect, before, now, from: finding.from };
    }
    case "post-session-dip": {
      const { channels: _channels, recovery: _recovery, ...whenNoticed } = finding.evidence;
      return whenNoticed;
    }
  }
}

const lastingDayOf = (finding: Finding) => (isEpisode(finding) ? (finding.lastingNoticedOn ?? null) : null);

/** When a finding was told to be over on a day: a low that returned later was over in between. */
function untilAsOf(finding: Finding, today: string): string | null {
  const returns = isEpisode(finding) ? finding.evidence.returns : [];
  const between = returns.find(({ backOn, returnedOn }) => backOn <= today && today < returnedOn);
  return between?.backOn ?? finding.until;
}

/** What must stand once it was said: when a finding was noticed, was called lasting, was over. */
const told = (finding: Finding, today: string) => {
  const { id, channel, noticedOn } = finding;
  const until = untilAsOf(finding, today);
  const lasting = lastingDayOf(finding);
  return {
    id,
    channel,
    noticedOn,
    numbers: numbersWhenNoticed(finding),
    lastingNoticedOn: lasting !== null && lasting <= today ? lasting : null,
    until: until !== null && until <= today ? until : null,
  };
};

/** Where each finding begins: estimated once more on the day it is called lasting, and never apart from that. */
const beginnings = (findings: Finding[], whole: Finding[], today: string) => {
  const later = new Set(whole.flatMap((finding) => ((lastingDayOf(finding) ?? "") > today ? [finding.id] : [])));
  return findings.flatMap(({ id, from }) => (later.has(id) ? [] : [{ id, from }]));
};

const cutAt = (input: TrendInput, today: string): TrendInput => ({
  ...input,
  days: input.days.filter(({ day }) => day <= today),
  sessions: input.sessions.filter(({ day }) => day <= today),
  today,
});

const begin = fc.oneof(fc.constant(0), fc.integer({ min: 20, max: 150 }));
const level = fc.record({ days: fc.integer({ min: 10, max: 60 }), level: fc.integer({ min: 2, max: 9 }) });
const jitter = fc.infiniteStream(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 9 })));
const record = fc
  .record({
    mood: fc.array(level, { minLength: 2, maxLength: 6 }),
    stress: fc.array(level, { maxLength: 5 }),
    sleepQuality: fc.array(level, { maxLength: 4 }),
    sleepHours: fc.array(level, { maxLength: 4 }),
    // Whoever begins with mood may take up the rest months later: what was said before must stand.
    begins: fc.record({ stress: begin, sleepQuality: begin, sleepHours: begin }),
    jitter,
    missing: fc.integer({ min: 0, max: 4 }),
    firstSession: fc.option(fc.integer({ min: 0, max: 120 })),
    everyDays: fc.integer({ min: 3, max: 10 }),
    sessionEffect: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ jitter: noise, missing, firstSession, everyDays, sessionEffect, begins, ...stretches }): TrendInput => {
    const column = (parts: { days: number; level: number }[], from = 0) => {
      const levels = parts.flatMap(({ days, level: grade }) => Array.from({ length: days }, () => grade));
      const values = levels.map((grade) => {
        const { value } = noise.next();
        const [shift, luck] = value ?? [0, 9];
        return luck < missing ? undefined : Math.min(10, Math.max(1, grade + shift));
      });
      return [...Array.from({ length: from }, () => undefined), ...values];
    };
    const moods = column(stretches.mood);
    const others = {
      stress: column(stretches.stress, begins.stress),
      sleepQuality: column(stretches.sleepQuality, begins.sleepQuality),
      sleepHours: column(stretches.sleepHours, begins.sleepHours),
    };
    const start = firstSession ?? Infinity;
    const sessions = moods.flatMap((_, i) => (i >= start && (i - start) % everyDays === 0 ? [{ day: dayOf(i) }] : []));
    const days = moods.map((grade, i): Day => {
      const isAfter = i > start && [1, 2].includes((i - start) % everyDays);
      const value = grade !== undefined && isAfter ? Math.max(1, grade - sessionEffect) : grade;
      const logged = Object.entries({
        mood: value,
        stress: others.stress[i],
        sleepQuality: others.sleepQuality[i],
        sleepHours: others.sleepHours[i],
      }).filter(([, each]) => each !== undefined);
      return { day: dayOf(i), ...Object.fromEntries(logged) };
    });
    return { days, sessions, today: dayOf(moods.length - 1) };
  });

describe("the engine never looks ahead", () => {
  it("finds in a record cut at a day what the whole record had found by that day", () => {
    let compared = 0;
    fc.assert(
      fc.property(record, fc.double({ min: 0, max: 1, noNaN: true }), (input, part) => {
        const today = addDays(dayOf(0), Math.floor(part * (input.days.length - 1)));
        const whole = analyse(input).findings.filter(({ noticedOn }) => noticedOn <= today);
        const cut = analyse(cutAt(input, today)).findings;
        compared += cut.length;
        expect(cut.map((each) => told(each, today))).toEqual(whole.map((each) => told(each, today)));
        expect(beginnings(cut, whole, today)).toEqual(beginnings(whole, whole, today));
      }),
      { numRuns: times(120, 400), seed: 20240229 },
    );
    expect(compared).toBeGreaterThan(50);
  }, 120_000);

  it("keeps findings from mood alone when other grades are logged later", () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 40, max: 200 }), (input, from) => {
        const alone = input.days.map(({ day, mood }): Day => ({ day, ...(mood === undefined ? {} : { mood }) }));
        const later = input.days.map((each, i): Day => (i < from ? (alone[i] ?? each) : { stress: 5, ...each }));
        const today = dayOf(Math.min(from, input.days.length) - 1);
        const whole = analyse({ ...input, days: later }).findings.filter(({ noticedOn }) => noticedOn <= today);
        const cut = analyse(cutAt({ ...input, days: alone }, today)).findings;
        expect(cut.map((each) => told(each, today))).toEqual(whole.map((each) => told(each, today)));
        expect(beginnings(cut, whole, today)).toEqual(beginnings(whole, whole, today));
      }),
      { numRuns: times(150, 1_000), seed: 20240229 },
    );
  }, 120_000);

  it("ignores days and sessions after today", () => {
    fc.assert(
      fc.property(record, (input) => {
        const today = dayOf(Math.floor(input.days.length / 2));
        expect(analyse({ ...input, today })).toEqual(analyse(cutAt(input, today)));
      }),
      { numRuns: 60 },
    );
  });
});
