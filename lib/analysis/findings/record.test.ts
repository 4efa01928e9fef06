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

  it("follow the order of noticing and do not change when the record grows", () => {
    expect([...lettersOf([late, early])]).toEqual([
      ["x", "A"],
      ["a", "B"],
    ]);
    const later = findingOf({ id: "b", noticedOn: "2026-05-10" });
    expect(lettersOf([later, late, early]).get("a")).toBe("B");
  });

  it("are not given to plateaus and to dips after one session", () => {
    const letters = lettersOf([
      findingOf({ id: "plateau", kind: "plateau", noticedOn: "2026-01-01" }),
      findingOf({ id: "dip", kind: "post-session-dip", noticedOn: "2026-01-02" }),
      early,
    ]);
    expect([...letters]).toEqual([["x", "A"]]);
  });

  it("continue after Z with AA", () => {
    const many = Array.from({ length: 30 }, (_, i) => findingOf({ id: `f${i}`, noticedOn: addDays("2026-01-01", i) }));
    expect([...lettersOf(many).values()].slice(24, 28)).toEqual(["Y", "Z", "AA", "AB"]);
  });
});

describe("reading a record as of a day", () => {
  it("ends the lows of an old diary at its last logged day", () => {
    const checkIns = Array.from({ length: 80 }, (_, i) => ({ day: addDays("2021-05-19", i), mood: i < 50 ? 7 : 3 }));
    const record = findingsRecord({ checkIns, sessions: [], answers: [], today: "2026-06-10" });
    expect(record.asOf).toBe(addDays("2021-05-19", 79));
    expect(Math.max(...record.findings.filter(isDecline).map(({ evidence }) => evidence.lengthDays))).toBeLessThan(80);
  });

  it("leaves out future days, future sessions and planned sessions", () => {
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

describe("the answers to a finding", () => {
  it("are reduced to the last one given", () => {
    const at = (answeredAt: string, answer: "fits" | "hide") => ({ findingId: "a", answer, answeredAt });
    const answers = latestAnswers([at("2026-06-02T10:00:00.000Z", "hide"), at("2026-06-01T10:00:00.000Z", "fits")]);
    expect(answers.get("a")?.answer).toBe("hide");
  });
});

describe("the order of findings", () => {
  const open = findingOf({ id: "open" });
  const lasting = findingOf({ id: "lasting", kind: "lasting-low" });
  const low = findingOf({ id: "low", kind: "sustained-low" });
  const over = findingOf({ id: "over", kind: "worse-before-better", until: "2026-06-01" });

  it("puts open findings first, the most serious on top", () => {
    const { now, earlier } = orderFindings([over, open, lasting, low]);
    expect(now.map(({ id }) => id)).toEqual(["low", "lasting", "open"]);
    expect(earlier.map(({ id }) => id)).toEqual(["over"]);
  });

  it("shows the help card for a very low or lasting period while it is open", () => {
    expect([open, lasting, low, over].filter(asksForHelpCard).map(({ id }) => id)).toEqual(["lasting", "low"]);
    expect(asksForHelpCard({ ...lasting, until: "2026-06-01" })).toBe(false);
  });

  it("puts another way of logging last, unless the level beside it asks for help", () => {
    const rise = findingOf({ id: "rise", kind: "improvement" });
    const logging = findingOf({ id: "logging", kind: "logging-change" });
    const withHelp = findingOf({ id: "help", kind: "logging-change", helpOfferedOn: "2026-06-03" });
    expect(orderFindings([logging, rise, withHelp]).now.map(({ id }) => id)).toEqual(["help", "rise", "logging"]);
    expect([logging, withHelp].filter(asksForHelpCard)).toEqual([withHelp]);
  });
});

describe("the days of a period", () => {
  const stress = {
    channel: "stress",
    noticedOn: "2026-06-02",
    endedBy: null,
    referenceMean: 4.4,
    meanDuring: 6.2,
  } as const;

  it("are those of the channel asked for, and open while that channel is low", () => {
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

describe("the length of a period", () => {
  it("is given in whole weeks and months: 13 days are not two weeks", () => {
    expect(durationOf(13)).toEqual({ unit: "days", count: 13 });
    expect(durationOf(27)).toEqual({ unit: "weeks", count: 3 });
    expect(durationOf(200)).toEqual({ unit: "months", count: 6 });
    expect(finishedDuration(27)).toEqual({ unit: "days", count: 27 });
  });
});
