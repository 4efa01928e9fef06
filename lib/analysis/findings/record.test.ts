import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { latestAnswers } from "./answers";
import { durationOf, finishedDuration } from "./duration";
import { lettersOf } from "./finding-letters";
import { asksForHelpCard, orderFindings } from "./order";
import { periodOf, describedChannel } from "./period";
import { findingsRecord } from "./record";
import { isDecline } from "@/lib/analysis/trends/finding";
import { findingOf } from "@/tests/factories/finding";

describe("the letters of findings", () => {
  const early = findingOf({ id: "x", noticedOn: "2026-01-10" });
  const late = findingOf({ id: "a", noticedOn: "2026-03-10" });

  it("follow the order of noticing and stay when the record grows", () => {
    expect([...lettersOf([late, early])]).toEqual([
      ["x", "A"],
      ["a", "B"],
    ]);
    const later = findingOf({ id: "b", noticedOn: "2026-05-10" });
    expect(lettersOf([later, late, early]).get("a")).toBe("B");
  });

  it("are only for what the chart draws or that stands among the findings for good", () => {
    const letters = lettersOf([
      findingOf({ id: "plateau", kind: "plateau", noticedOn: "2026-01-01" }),
      findingOf({ id: "dip", kind: "post-session-dip", noticedOn: "2026-01-02" }),
      early,
    ]);
    expect([...letters]).toEqual([["x", "A"]]);
  });

  it("go on after Z", () => {
    const many = Array.from({ length: 30 }, (_, i) => findingOf({ id: `f${i}`, noticedOn: addDays("2026-01-01", i) }));
    expect([...lettersOf(many).values()].slice(24, 28)).toEqual(["Y", "Z", "AA", "AB"]);
  });
});

describe("the day as of which a record is read", () => {
  it("keeps an old diary from being low for years", () => {
    const checkIns = Array.from({ length: 80 }, (_, i) => ({ day: addDays("2021-05-19", i), mood: i < 50 ? 7 : 3 }));
    const record = findingsRecord({ checkIns, sessions: [], answers: [], today: "2026-06-10" });
    expect(record.asOf).toBe(addDays("2021-05-19", 79));
    expect(Math.max(...record.findings.filter(isDecline).map(({ evidence }) => evidence.lengthDays))).toBeLessThan(80);
  });

  it("leaves out days and sessions that are still to come, and planned ones", () => {
    const record = findingsRecord({
      checkIns: [
        { day: "2026-06-09", mood: 6 },
        { day: "2026-06-12", mood: 6 },
      ],
      sessions: [
        { day: "2026-06-08", held: true, planned: false },
        { day: "2026-06-16", held: false, planned: true },
      ],
      answers: [],
      today: "2026-06-10",
    });
    expect(record.days.map(({ day }) => day)).toEqual(["2026-06-09"]);
    expect(record.sessions.map(({ day }) => day)).toEqual(["2026-06-08"]);
  });
});

describe("answers", () => {
  it("count by the last one given", () => {
    const at = (answeredAt: string, answer: "fits" | "hide") => ({ findingId: "a", answer, answeredAt });
    const answers = latestAnswers([at("2026-06-02T10:00:00.000Z", "hide"), at("2026-06-01T10:00:00.000Z", "fits")]);
    expect(answers.get("a")?.answer).toBe("hide");
  });
});

describe("now and earlier", () => {
  const open = findingOf({ id: "open" });
  const lasting = findingOf({ id: "lasting", kind: "lasting-low" });
  const low = findingOf({ id: "low", kind: "sustained-low" });
  const over = findingOf({ id: "over", kind: "worse-before-better", until: "2026-06-01" });

  it("put what goes on first, the heaviest on top", () => {
    const { now, earlier } = orderFindings([over, open, lasting, low]);
    expect(now.map(({ id }) => id)).toEqual(["low", "lasting", "open"]);
    expect(earlier.map(({ id }) => id)).toEqual(["over"]);
  });

  it("show the card with help for what is very low or lasting, as long as it is", () => {
    expect([open, lasting, low, over].filter(asksForHelpCard).map(({ id }) => id)).toEqual(["lasting", "low"]);
    expect(asksForHelpCard({ ...lasting, until: "2026-06-01" })).toBe(false);
  });
});

describe("the days of a period", () => {
  const stress = { channel: "stress", noticedOn: "2026-06-02", referenceMean: 4.4, meanDuring: 6.2 } as const;

  it("are those of the channel, and open as long as it is", () => {
    const finding = findingOf({
      evidence: {
        channels: ["mood", "stress"],
        otherChannels: [{ ...stress, from: "2026-05-20", until: "2026-06-09" }],
      },
    });
    expect(periodOf(finding)).toEqual({ from: "2026-05-14", until: null });
    expect(periodOf(finding, "stress")).toEqual({ from: "2026-05-20", until: "2026-05-26" });
    expect(describedChannel(finding)).toBe("mood");
  });
});

describe("lengths", () => {
  it("are whole weeks and months: two weeks is never 13 days", () => {
    expect(durationOf(13)).toEqual({ unit: "days", count: 13 });
    expect(durationOf(27)).toEqual({ unit: "weeks", count: 3 });
    expect(durationOf(200)).toEqual({ unit: "months", count: 6 });
    expect(finishedDuration(27)).toEqual({ unit: "days", count: 27 });
  });
});
