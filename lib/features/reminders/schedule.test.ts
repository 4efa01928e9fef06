import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { journalDay, localDayAt, localTimeAt } from "@/lib/platform/calendar/clock";
import { addDays, weekdayOf } from "@/lib/platform/calendar/local-date";
import { dailyAt, reminderState } from "@/tests/factories/reminder";
import { times } from "@/tests/setup/figures";
import { momentsBetween, nextMomentAfter, type Schedule } from "./schedule";

const DAY_MS = 86_400_000;
/** With and without summer time, on both halves of the earth, half hours, and both ends of the calendar. */
const ZONES = [
  "Europe/Amsterdam",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
  "America/Santiago",
];
const START = Date.UTC(2026, 0, 1);
const { choices } = reminderState();

const at = (text: string) => Date.parse(text);
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

describe("daily reminders", () => {
  it("come once for each chosen day of a year, at the chosen time of the clock, in every zone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.nat(12),
        fc.uniqueArray(time, { minLength: 1, maxLength: 2 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        (timeZone, dayStartsAtHour, clocks, weekdays) => {
          const daily = clocks.map((each) => ({ time: each, weekdays }));
          const schedule: Schedule = reminderState({ timeZone, dayStartsAtHour, choices: { ...choices, daily } });
          const moments = momentsBetween(schedule, START, START + 366 * DAY_MS);
          const keys = new Set<string>();
          for (const moment of moments) {
            if (moment.reason !== "daily") throw new Error("there are no sessions");
            keys.add(`${moment.day} ${moment.time}`);
            expect(weekdays).toContain(weekdayOf(moment.day));
            const instant = new Date(moment.at);
            const date = localDayAt(instant, timeZone, 0);
            const clock = localTimeAt(instant, timeZone);
            // Later only where the clock was put forward over it; an hour at most, in these zones.
            expect(clock >= moment.time || date > moment.day).toBe(true);
            // The minute before can be of the day before: some clocks are put forward at midnight.
            const before = new Date(moment.at - 60_000);
            const wasBefore = `${localDayAt(before, timeZone, 0)} ${localTimeAt(before, timeZone)}`;
            const chosen = `${date} ${moment.time}`;
            if (clock !== moment.time) expect(wasBefore < chosen && `${date} ${clock}` > chosen).toBe(true);
            expect(journalDay(date, Number(moment.time.slice(0, 2)), dayStartsAtHour)).toBe(moment.day);
          }
          expect(keys.size).toBe(moments.length);
          const first = addDays(localDayAt(new Date(START), timeZone, dayStartsAtHour), 1);
          const chosenDays = Array.from({ length: 364 }, (_, index) => addDays(first, index)).filter((day) =>
            weekdays.includes(weekdayOf(day)),
          );
          const missed = chosenDays.flatMap((day) => clocks.filter((each) => !keys.has(`${day} ${each}`)));
          expect(missed).toEqual([]);
        },
      ),
      { numRuns: times(12, 300) },
    );
  });

  it("are found one after the other by asking for the next", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.nat(12), time, fc.nat(350), (timeZone, dayStartsAtHour, each, day) => {
        const schedule = reminderState({ timeZone, dayStartsAtHour, choices: { ...choices, ...dailyAt(each) } });
        const from = START + day * DAY_MS;
        const [first] = momentsBetween(schedule, from, from + 3 * DAY_MS);
        expect(nextMomentAfter(schedule, from)).toBe(first?.at);
      }),
      { numRuns: 100 },
    );
  });

  it("stay at nine in the evening when the clock changes", () => {
    const schedule = reminderState();
    const spring = momentsBetween(schedule, at("2026-03-28T12:00Z"), at("2026-03-30T12:00Z"));
    expect(spring.map((each) => iso(each.at))).toEqual(["2026-03-28T20:00:00.000Z", "2026-03-29T19:00:00.000Z"]);
    const autumn = momentsBetween(schedule, at("2026-10-24T12:00Z"), at("2026-10-26T12:00Z"));
    expect(autumn.map((each) => iso(each.at))).toEqual(["2026-10-24T19:00:00.000Z", "2026-10-25T20:00:00.000Z"]);
  });

  it("in an hour that is left out come at the next minute there is, and in one that comes twice once", () => {
    const schedule = reminderState({ choices: { ...choices, ...dailyAt("02:30") }, dayStartsAtHour: 0 });
    const spring = momentsBetween(schedule, at("2026-03-28T22:00Z"), at("2026-03-29T22:00Z"));
    expect(spring.map((each) => iso(each.at))).toEqual(["2026-03-29T01:00:00.000Z"]);
    const autumn = momentsBetween(schedule, at("2026-10-24T22:00Z"), at("2026-10-25T22:00Z"));
    expect(autumn.map((each) => iso(each.at))).toEqual(["2026-10-25T00:30:00.000Z"]);
  });

  it("after midnight belong to the day before while that goes on", () => {
    const daily = [{ time: "00:30", weekdays: [1] }];
    const schedule = reminderState({ choices: { ...choices, daily } });
    const [moment] = momentsBetween(schedule, at("2026-06-08T00:00Z"), at("2026-06-14T00:00Z"));
    expect(moment).toMatchObject({ day: "2026-06-08", at: at("2026-06-08T22:30Z") });
  });

  it("come once in an evening that a flight to the west gives twice", () => {
    const lastDaily = { day: "2026-06-09", time: "21:00" };
    const schedule = reminderState({ timeZone: "America/New_York", lastDaily });
    const moments = momentsBetween(schedule, at("2026-06-09T19:00Z"), at("2026-06-11T12:00Z"));
    expect(moments.map((each) => iso(each.at))).toEqual(["2026-06-11T01:00:00.000Z"]);
  });
});

describe("reminders of sessions", () => {
  const session = {
    id: "8e5bb1a6-5b0c-4e2f-9d52-1c1f6f0ff001",
    day: "2026-06-10",
    startTime: "10:00",
    durationMinutes: 50,
  };
  const around = { ...choices, daily: [], eveningBefore: "20:00", hoursAfter: 2 };

  it("come on the evening before, and hours after the end", () => {
    const schedule = reminderState({ choices: around, sessions: [session] });
    const moments = momentsBetween(schedule, at("2026-06-08T00:00Z"), at("2026-06-12T00:00Z"));
    expect(moments.map(({ reason, at: each }) => [reason, iso(each)])).toEqual([
      ["evening", "2026-06-09T18:00:00.000Z"],
      ["after", "2026-06-10T10:50:00.000Z"],
    ]);
  });

  it("come in the evening of the day of a session whose time is not known", () => {
    const { startTime: _time, durationMinutes: _minutes, ...untimed } = session;
    const schedule = reminderState({ choices: { ...around, eveningBefore: undefined }, sessions: [untimed] });
    expect(iso(nextMomentAfter(schedule, at("2026-06-08T00:00Z")))).toBe("2026-06-10T17:00:00.000Z");
  });

  it("do not come again once they were told", () => {
    const told = { ...session, isEveningTold: true, isAfterTold: true };
    expect(nextMomentAfter(reminderState({ choices: around, sessions: [told] }), START)).toBeNull();
  });
});
