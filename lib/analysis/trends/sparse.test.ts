import { describe, expect, it } from "vitest";
import { analyse } from "./analyse";
import { isDecline } from "./finding";
import { dayOf, diary, findingsOfKind, grades, inputOf } from "@/tests/factories/crafted-diary";

/** The first day, 2024-01-01, is a Monday. */
const onWeekends = (values: number[]) => values.map((grade, i) => (i % 7 >= 5 ? grade : null));

describe("somebody who logs at weekends alone", () => {
  const lows = (values: number[]) => analyse(inputOf(diary({ mood: onWeekends(values) }))).findings.filter(isDecline);

  it("is told of a lasting low within six weeks", () => {
    const [low] = lows(grades([150, 7], [60, 4]));
    expect(low).toMatchObject({ kind: "lasting-low", until: null });
    expect(low && low.noticedOn <= dayOf(150 + 41)).toBe(true);
  });

  it("is told when it is over, and nothing while nothing changes", () => {
    const [low] = lows(grades([150, 7], [60, 4], [70, 7]));
    expect(low?.evidence.ownEndedBy).toBe("back");
    expect(lows(grades([280, 7]))).toEqual([]);
  });

  it("misses nothing in days of a week that they never log, and four weeks after a pause", () => {
    const missing = (values: (number | null)[]) =>
      analyse(inputOf(diary({ mood: values }), { today: dayOf(values.length - 1) })).shortfalls.filter(
        ({ kind }) => kind !== "post-session-pattern" && kind !== "plateau",
      );
    const logged = onWeekends(grades([168, 7]));
    expect(missing(logged)).toEqual([]);
    const paused = logged.map((grade, i) => (i >= 140 && i < 161 ? null : grade));
    expect(missing(paused)).toEqual([{ kind: "lasting-low", have: 2, need: 6, unit: "days", rhythm: "few-days" }]);
  });
});

describe("the first week of a record", () => {
  it("is nothing that a rise is compared with", () => {
    const rises = (...stretches: [number, number][]) =>
      findingsOfKind("improvement", inputOf(diary({ mood: grades(...stretches) })));
    expect(rises([7, 4], [90, 6])).toEqual([]);
    expect(rises([45, 4], [60, 7])[0]?.evidence.reference.from).toBe(dayOf(7));
  });
});
