import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "@/lib/platform/calendar/local-date";
import { analyse, type Day } from "./analyse";
import { LOGGING } from "./constants";
import { isDecline } from "./finding";
import { dayOf, diary, findingsOfKind, grades, inputOf, type Stretch } from "@/tests/factories/crafted-diary";

const CHANGE = 150;

/** A diary of mood in which only some days from the change on are logged. */
function logged(stretches: Stretch[], isLogged: (index: number, mood: number) => boolean): Day[] {
  return diary({ mood: grades(...stretches).map((mood, i) => (i < CHANGE || isLogged(i, mood) ? mood : null)) });
}

const declines = (days: Day[]) => analyse(inputOf(days)).findings.filter(isDecline);
const changes = (days: Day[]) => findingsOfKind("logging-change", inputOf(days));

describe("somebody who begins to log bad days alone", () => {
  const days = logged([[CHANGE + 60, 6]], (_, mood) => mood < 6);

  it("is told of that and of no lower period", () => {
    expect(declines(days)).toEqual([]);
    const [change, ...others] = changes(days);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ until: null, evidence: { aspect: "fewer", level: { direction: "worse" } } });
    expect(Math.abs(daysBetween(dayOf(CHANGE), change?.from ?? ""))).toBeLessThanOrEqual(7);
  });

  it("is compared with the new way of logging after half a year", () => {
    const later = logged([[CHANGE + 260, 6]], (_, mood) => mood < 6);
    expect(declines(later)).toEqual([]);
    const [change] = changes(later);
    expect(daysBetween(change?.noticedOn ?? "", change?.until ?? "") + 1).toBe(LOGGING.mostDays);
  });
});

it("tells a low that is lower than a choice of days could make it, and offers help where it cannot be told", () => {
  const everyOther = (index: number) => index % 2 === 0;
  const fallen = logged([[CHANGE, 8], [60, 4]], everyOther); // prettier-ignore
  expect(declines(fallen)).toMatchObject([{ kind: "lasting-low", until: null }]);
  const chosen = logged([[CHANGE + 60, 6]], (_, mood) => mood < 6);
  expect(changes(chosen)[0]?.helpOfferedOn).toBeDefined();
});

it("tells somebody who begins to skip bad days of no improvement", () => {
  const days = logged([[CHANGE + 60, 6]], (_, mood) => mood > 6);
  expect(findingsOfKind("improvement", inputOf(days))).toEqual([]);
  expect(changes(days)[0]?.evidence).toMatchObject({ aspect: "fewer", level: { direction: "better" } });
});

describe("the time of day", () => {
  const from = (hour: number, later: number, level: number): Day[] =>
    grades([CHANGE, 6], [60, level]).map((mood, i) => ({ day: dayOf(i), mood, hour: i < CHANGE ? hour : later }));

  it("is told when it changed and the level with it", () => {
    const days = from(21, 8, 4.5);
    expect(declines(days)).toEqual([]);
    const [change] = changes(days);
    expect(change?.evidence).toMatchObject({ aspect: "morning", before: { inPart: 0 }, level: { direction: "worse" } });
    expect(change?.evidence.now.inPart).toBeGreaterThan(0.9);
  });

  it("is not told without a difference in level, and does not hide a larger one", () => {
    expect(changes(from(21, 8, 6))).toEqual([]);
    expect(declines(from(21, 8, 2))).toHaveLength(1);
    expect(declines(from(21, 20, 4.5))).toHaveLength(1);
  });
});

it("compares weekends with weekends", () => {
  const isWeekend = (index: number) => index % 7 >= 5;
  const lower = grades([CHANGE + 60, 7]).map((mood, i) => (isWeekend(i) ? mood - 2 : mood));
  const days = diary({ mood: lower.map((mood, i) => (i < CHANGE || isWeekend(i) ? mood : null)) });
  expect(declines(days)).toEqual([]);
});

describe("logging less often", () => {
  it("is told by itself, and is over eight weeks after it was last seen", () => {
    const mood = grades([CHANGE + 200, 6]).map((grade, i) =>
      i < CHANGE || i >= CHANGE + 60 || i % 3 === 0 ? grade : null,
    );
    const [change, ...others] = changes(diary({ mood }));
    expect(others).toEqual([]);
    expect(change?.evidence.level).toBeNull();
    expect(change?.until && change.until > addDays(dayOf(CHANGE + 60), LOGGING.daysWithout)).toBe(true);
  });

  it("is not told of two weeks away", () => {
    const mood = grades([CHANGE + 60, 6]).map((grade, i) => (i >= CHANGE && i < CHANGE + 14 ? null : grade));
    expect(changes(diary({ mood }))).toEqual([]);
  });
});
