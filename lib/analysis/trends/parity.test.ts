import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { addDays, fromEpochDay, toEpochDay } from "@/lib/platform/calendar/local-date";
import { analyse } from "./analyse";
import { channelSeries, limitsOf } from "./channels";
import { PROTOTYPE } from "./method";
import { denseRecord } from "./record";
import { referencesOf } from "./references";
import { mirrored, type Series } from "./series";
import type { Episode } from "./episode";
import { findEpisodes } from "./state-machine";
import { variabilityEstimator } from "./variability";

const episode = z.object({
  from: z.string(),
  lastingNoticedOn: z.string().nullable(),
  until: z.string().nullable(),
  reference: z.number(),
  referenceKind: z.enum(["start", "recent"]),
});
const paritySchema = z.object({
  cases: z.array(
    z.object({
      name: z.string(),
      startDay: z.string(),
      firstSession: z.string().nullable(),
      mood: z.array(z.number().nullable()),
      usualSwing: z.number(),
      autocorrelation: z.number(),
      baseline: z.object({ mean: z.number(), n: z.number() }),
      declines: z.array(episode.extend({ declineNoticedOn: z.string().nullable() })),
      improvements: z.array(episode.extend({ noticedOn: z.string().nullable() })),
    }),
  ),
});
const { cases } = paritySchema.parse(JSON.parse(readFileSync("tests/data/trends/parity.json", "utf8")));
const TOLERANCE = 9;

/** What the file records of an episode, with the day of the two-week rule apart from that of the three-week one. */
function described(series: Series, episode: Episode) {
  const dayOf = (index: number | null) => (index === null ? null : fromEpochDay(series.firstEpochDay + index));
  return {
    from: dayOf(episode.onset),
    declined: episode.noticedBy === "decline" ? dayOf(episode.noticed) : null,
    lasting: dayOf(episode.lasting),
    until: dayOf(episode.closed),
    referenceKind: episode.reference.kind,
  };
}

describe.each(cases)("the engine on the prototype's diary '$name'", (diary) => {
  const days = diary.mood.map((mood, i) => ({ day: addDays(diary.startDay, i), ...(mood === null ? {} : { mood }) }));
  const today = addDays(diary.startDay, diary.mood.length - 1);
  const sessions = diary.firstSession === null ? [] : [{ day: diary.firstSession }];
  const record = denseRecord({ days, today });
  const mood = record && channelSeries(record, "mood");
  if (!mood) throw new Error("every diary has mood");

  it("has the baseline SD, autocorrelation and baseline of the prototype", () => {
    const state = analyse({ days, sessions, today }).channels.find(({ channel }) => channel === "mood");
    expect(state?.baselineSd).toBeCloseTo(diary.usualSwing, TOLERANCE);
    expect(state?.autocorrelation).toBeCloseTo(diary.autocorrelation, TOLERANCE);
    expect(state?.baseline?.mean).toBeCloseTo(diary.baseline.mean, TOLERANCE);
    expect(state?.baseline?.n).toBe(diary.baseline.n);
  });

  // Where our method differs is in docs/trends.md; the machine, set as the prototype was, must still agree with it.
  // The prototype estimated the noise once, from the whole record. The engine never looks ahead, so its own dates
  // differ by days where the noise changed; given the prototype's estimate, the machine must agree to the day.
  const wholeRecord = variabilityEstimator(mood)(mood.length - 1);
  const weeklyVariability = Array.from({ length: Math.ceil(mood.length / 7) }, () => wholeRecord);
  const start = diary.firstSession === null ? null : toEpochDay(diary.firstSession) - mood.firstEpochDay;
  const episodesOf = (series: Series) =>
    findEpisodes({
      series,
      references: referencesOf(series, start),
      weeklyVariability,
      z: { ...limitsOf("mood", PROTOTYPE), othersFrom: Infinity },
      method: PROTOTYPE,
    });

  it("finds the declines of the prototype, with dates and references", () => {
    const found = episodesOf(mood);
    expect(found.map((each) => described(mood, each))).toEqual(
      diary.declines.map(({ from, declineNoticedOn, lastingNoticedOn, until, referenceKind }) => ({
        from,
        declined: declineNoticedOn,
        lasting: lastingNoticedOn,
        until,
        referenceKind,
      })),
    );
    found.forEach(({ reference }, i) =>
      expect(reference.mean).toBeCloseTo(diary.declines[i]?.reference ?? 0, TOLERANCE),
    );
  });

  it("finds the improvements of the prototype, with dates and references", () => {
    const upwards = mirrored(mood);
    const found = episodesOf(upwards);
    expect(found.map((each) => described(upwards, each))).toEqual(
      diary.improvements.map(({ from, noticedOn, lastingNoticedOn, until, referenceKind }) => ({
        from,
        declined: noticedOn,
        lasting: lastingNoticedOn,
        until,
        referenceKind,
      })),
    );
    found.forEach(({ reference }, i) =>
      expect(reference.mean).toBeCloseTo(diary.improvements[i]?.reference ?? 0, TOLERANCE),
    );
  });
});
