import { describe, expect, it } from "vitest";
import { appointmentsInCalendar } from "@/lib/features/sessions/appointments/calendar-file";
import { EVENT_STEPS, FILE_STEPS, fileWork } from "./work";

const RANGE = { timeZone: "Europe/Amsterdam", from: "2026-01-01", until: "2027-01-01" };
/** The expanding of recurrences is counted in steps, so no test needs a clock; this only ends a reading that hangs. */
const TIMEOUT_MS = 60_000;
const FILE_CHARACTERS = 980_000;

const GOOD = "BEGIN:VEVENT\nUID:good\nSUMMARY:Therapie\nDTSTART:20260609T100000\nDURATION:PT45M\nEND:VEVENT";
const event = (...lines: string[]) =>
  ["BEGIN:VEVENT", "UID:bad", "SUMMARY:Kapot", "DTSTART:20260201T000000", ...lines, "END:VEVENT"].join("\n");
const rule = (value: string) => event("DURATION:PT1H", `RRULE:${value}`);
const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join("\n");
const repeated = (each: (index: number) => string) =>
  many(Math.floor(FILE_CHARACTERS / (each(99_999).length + 1)), each);
const zone = (rules: string, parts = 1) =>
  [
    "BEGIN:VTIMEZONE\nTZID:Trap",
    many(
      parts,
      () => `BEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n${rules}\nEND:STANDARD`,
    ),
    "END:VTIMEZONE\nBEGIN:VEVENT\nUID:bad\nDTSTART;TZID=Trap:20260609T120000\nEND:VEVENT",
  ].join("\n");

/** One event each, told as one that could not be read. */
const ONE_BAD_EVENT: [string, string][] = [
  ["DAILY on 30 February", rule("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")],
  ["MINUTELY on 31 April", rule("FREQ=MINUTELY;BYMONTH=4;BYMONTHDAY=31")],
  ["SECONDLY on 30 February", rule("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")],
  ["SECONDLY in January", rule("FREQ=SECONDLY;BYMONTH=1")],
  ["HOURLY", rule("FREQ=HOURLY")],
  ["a duration of a hundred thousand million weeks", event("DURATION:P99999999999W")],
  [
    "20,000 added dates",
    event(
      `RDATE:${Array.from({ length: 20_000 }, (_, i) => `2026${String(101 + (i % 900)).padStart(4, "0")}T100000`).join(",")}`,
    ),
  ],
  [
    "10,000 lines of dates taken out",
    event(
      "RRULE:FREQ=DAILY",
      many(10_000, () => "EXDATE:20260609T100000"),
    ),
  ],
  ["MONTHLY on 31 April", rule("FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31")],
  ["YEARLY on -31 February", rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-31,30")],
  [
    "every minute of a day",
    rule(`FREQ=DAILY;BYHOUR=${Array.from({ length: 24 }, (_, i) => i).join(",")};BYMINUTE=0,1`),
  ],
  ["an interval of a thousand million", rule("FREQ=DAILY;INTERVAL=1000000000")],
  ["an interval of nothing", rule("FREQ=DAILY;INTERVAL=0")],
  ["a negative interval", rule("FREQ=WEEKLY;INTERVAL=-1")],
  ["a count of a thousand million", rule("FREQ=DAILY;COUNT=1000000000")],
  ["a count that takes three hundred years", event("RRULE:FREQ=DAILY;COUNT=100000").replace("20260201", "17000201")],
  ["a rule of a hundred thousand parts", rule(`FREQ=DAILY;${"X-A=1;".repeat(100_000)}`)],
  ["a rule of a hundred thousand days", rule(`FREQ=YEARLY;BYYEARDAY=${"1,".repeat(100_000)}1`)],
  ["a rule with two frequencies", rule("FREQ=DAILY;FREQ=SECONDLY")],
  ["a thousand rules", event(many(1_000, (i) => `RRULE:FREQ=DAILY;INTERVAL=${i + 1}`))],
  ["a year of six digits", event().replace("20260201", "9999990201")],
  [
    "an event within an event",
    `BEGIN:VEVENT\nSUMMARY:Kapot\n${GOOD.replace("UID:good", "UID:inner").replace("20260609", "20250609")}`,
  ],
  ["800,000 characters of parameters", event(`RRULE${";X=1".repeat(200_000)}:FREQ=DAILY`)],
];

/** Files that are many events, or none that is bad: they end, and what is left out is told. */
const LARGE: [string, string][] = [
  ["a count that never comes", rule("FREQ=DAILY;INTERVAL=7;BYDAY=TU;COUNT=100000")],
  ["a yearly count that never comes", rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=53MO;COUNT=9999")],
  ["thousands of SECONDLY events", repeated((i) => rule("FREQ=SECONDLY").replace("UID:bad", `UID:${i}`))],
  [
    "thousands of daily events",
    repeated((i) => `BEGIN:VEVENT\nUID:${i}\nDTSTART:20200101T1000\nRRULE:FREQ=DAILY\nEND:VEVENT`),
  ],
  [
    "thousands of events that count",
    repeated((i) => `BEGIN:VEVENT\nUID:${i}\nDTSTART:19000101T1000\nRRULE:FREQ=DAILY;COUNT=39000\nEND:VEVENT`),
  ],
  [
    "events that never match",
    repeated((i) => `BEGIN:VEVENT\nUID:${i}\nDTSTART:20200106T1000\nRRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU\nEND:VEVENT`),
  ],
  [
    "2,500 events with 2,500 exceptions of one UID",
    many(
      2_500,
      (i) =>
        `${event("RRULE:FREQ=WEEKLY")}\n${event(`RECURRENCE-ID:2026${String((i % 12) + 1).padStart(2, "0")}05T000000`, `SEQUENCE:0`)}`,
    ),
  ],
  [
    "a thousand changes from here on",
    event("RRULE:FREQ=DAILY") +
      "\n" +
      many(1_000, (i) =>
        event(`RECURRENCE-ID;RANGE=THISANDFUTURE:20260${(i % 9) + 1}05T0000${String(i % 60).padStart(2, "0")}`),
      ),
  ],
  ["a zone of seconds", zone("RRULE:FREQ=SECONDLY")],
  ["a zone of minutes", zone("RRULE:FREQ=MINUTELY")],
  ["a zone of hours", zone("RRULE:FREQ=HOURLY")],
  ["a zone of days", zone("RRULE:FREQ=DAILY")],
  ["a zone of 10,000 parts", zone("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", 8_000)],
  ["a zone of 60,000 dates", zone(`RDATE:${Array.from({ length: 60_000 }, () => "20200101T100000").join(",")}`)],
  ["9,000 zones that nobody knows", repeated((i) => `BEGIN:VEVENT\nDTSTART;TZID=Zone ${i}:20260609T1000\nEND:VEVENT`)],
  [
    "a zone written in 9,000 ways",
    repeated((i) => `BEGIN:VEVENT\nDTSTART;TZID=/p${i}/Europe/Amsterdam:20260609T1000\nEND:VEVENT`),
  ],
  [
    "zones that are defined and never used",
    repeated((i) => zone("RRULE:FREQ=YEARLY").replaceAll("Trap", `Trap${i}`).split("\nBEGIN:VEVENT")[0] ?? ""),
  ],
  ["a name of 900,000 characters", event().replace("Kapot", "👩‍🔬".repeat(180_000))],
  ["a line folded 300,000 times", event(`DESCRIPTION:x${"\n x".repeat(300_000)}`)],
  ["deep nesting", "BEGIN:VCALENDAR\n".repeat(20_000) + "BEGIN:VALARM\n".repeat(20_000)],
  ["reminders within reminders in an event", event("BEGIN:VALARM\n".repeat(30_000) + "END:X\n".repeat(30_000))],
  ["a million empty lines", "\n".repeat(FILE_CHARACTERS)],
  ["a million blanks", " ".repeat(FILE_CHARACTERS)],
  ["a million colons", ":".repeat(FILE_CHARACTERS)],
  ["a million quotes in a parameter", `BEGIN:VEVENT\nDTSTART;TZID=${'"'.repeat(900_000)}:20260609T100000\nEND:VEVENT`],
  ["a million digits", `BEGIN:VEVENT\nDTSTART:${"2".repeat(900_000)}\nEND:VEVENT`],
  ["versions of one event", repeated((i) => `BEGIN:VEVENT\nUID:v\nSEQUENCE:${i}\nDTSTART:20260609T1000\nEND:VEVENT`)],
  ["events of one UID", repeated(() => "BEGIN:VEVENT\nUID:v\nDTSTART:20260609T1000\nEND:VEVENT")],
  ["series of one UID", repeated(() => "BEGIN:VEVENT\nUID:v\nDTSTART:20260609T1000\nRRULE:FREQ=DAILY\nEND:VEVENT")],
];

function read(hostile: string) {
  const work = fileWork();
  const reading = appointmentsInCalendar(`BEGIN:VCALENDAR\n${GOOD}\n${hostile}\nEND:VCALENDAR`, RANGE, work);
  return { ...reading, steps: work.granted() };
}

describe("security fault F2: a hostile calendar ends quickly", () => {
  it.each(ONE_BAD_EVENT)(
    "security fault F2: %s is one event that could not be read",
    (_, hostile) => {
      const { found, unread, moreUnread, steps } = read(hostile);
      expect(steps).toBeLessThanOrEqual(EVENT_STEPS);
      expect(found.map(({ key }) => key)).toEqual(["good"]);
      expect([unread.length, moreUnread]).toEqual([1, 0]);
    },
    TIMEOUT_MS,
  );

  it.each(LARGE)(
    "security fault F2: %s",
    (_, hostile) => {
      const { found, unread, leftOutFrom = "9999", steps } = read(hostile);
      expect(steps).toBeLessThanOrEqual(FILE_STEPS);
      expect(found.length).toBeLessThanOrEqual(2_000);
      expect(unread.length).toBeLessThanOrEqual(10);
      expect(leftOutFrom <= "2026-06-09" || found.some(({ key }) => key.startsWith("good"))).toBe(true);
    },
    TIMEOUT_MS,
  );

  const counting = (i: number) =>
    `BEGIN:VEVENT\nUID:${i}\nDTSTART:17000201T1000\nRRULE:FREQ=DAILY;COUNT=100000\nEND:VEVENT`;
  it.each([
    ["an event", many(3, counting), 3],
    ["a file", many(100, (i) => counting(i).replace("1700", "1900").replace("100000", "39000")), 50],
  ])(
    "security fault F2: every event beyond the steps of %s is told, and what was read before it stays",
    (_, hostile, least) => {
      const { found, unread, moreUnread } = read(hostile);
      expect(found.some(({ key }) => key.startsWith("good"))).toBe(true);
      expect(new Set(unread.map(({ reason }) => reason))).toEqual(new Set(["too-much"]));
      expect(unread.length + moreUnread).toBeGreaterThanOrEqual(least);
    },
    TIMEOUT_MS,
  );
});
