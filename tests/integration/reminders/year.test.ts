import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lookAtAll } from "@/lib/account/reminders/claims";
import { deleteReminders, replaceReminders } from "@/lib/account/reminders/rows";
import { checkIns } from "@/lib/features/check-ins/store";
import type { Ways } from "@/lib/features/reminders/deliver";
import { momentsBetween } from "@/lib/features/reminders/schedule";
import { sendDue } from "@/lib/features/reminders/scheduler";
import { localDayAt, localTimeAt } from "@/lib/platform/calendar/clock";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { sealEmail } from "@/lib/platform/vault/server-keys";
import { env } from "@/lib/platform/env";
import { write } from "@/lib/platform/db/db";
import { checkIn } from "../../factories/check-in";
import { makeOwner } from "../../factories/owner";
import { dailyAt, reminderState } from "../../factories/reminder";
import { figure, times } from "../../setup/figures";
import { describeStores } from "../../setup/stores";

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
/** With the nights on which the clock of Europe changes; the full count is a year. */
const PARTS = times(0, 1)
  ? [{ from: "2026-01-01T00:00:00.000Z", days: 366 }]
  : [
      { from: "2026-03-28T00:00:00.000Z", days: 3 },
      { from: "2026-10-24T00:00:00.000Z", days: 3 },
    ];
/** A zone, the hour at which days begin there, and the times of the reminders: around midnight and the clock change too. */
const PEOPLE = [
  { timeZone: "Europe/Amsterdam", dayStartsAtHour: 4, clocks: ["21:00"] },
  { timeZone: "America/New_York", dayStartsAtHour: 0, clocks: ["02:30", "23:59"] },
  { timeZone: "Australia/Lord_Howe", dayStartsAtHour: 4, clocks: ["00:15", "02:10"] },
  { timeZone: "Asia/Kathmandu", dayStartsAtHour: 4, clocks: ["03:59", "04:00"] },
  { timeZone: "Pacific/Kiritimati", dayStartsAtHour: 6, clocks: ["12:00", "21:00"] },
  { timeZone: "America/Santiago", dayStartsAtHour: 4, clocks: ["00:00", "23:30"] },
];

interface Person {
  owner: JournalOwner;
  address: string;
  /** Everything that would be sent to somebody who never writes. */
  moments: { at: number; day: string }[];
  zone: (typeof PEOPLE)[number];
}

/** Logs on two days of three, at changing hours: before, between and after the reminders. */
function logsAt(day: string): string | null {
  const number = Number(day.slice(8)) + Number(day.slice(5, 7));
  return number % 3 === 0 ? null : (["05:00", "11:30", "22:10", "13:00"][number % 4] ?? null);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describeStores("reminders of two processes, in six zones", (context) => {
  it.each(PARTS)(
    "from $from for $days days: none twice, none missed, none on a day with a check-in",
    async (part) => {
      const [start, end] = [Date.parse(part.from), Date.parse(part.from) + part.days * DAY_MS];
      vi.setSystemTime(start);
      const people = await Promise.all(PEOPLE.map((zone) => makePerson(zone, start, end)));
      const sent: string[] = [];
      const ways: Ways = {
        mail: async ({ to }) => {
          sent.push(`${to} ${Date.now()}`);
          return "sent";
        },
        push: null,
        baseUrl: "https://schrift.example.test",
      };
      const scheduler = { store: context.store, ways, clock: () => new Date(), pause: async () => undefined };
      const expected: string[] = [];
      const logged = new Map(people.map(({ address }) => [address, new Set<string>()]));
      const writings = people.flatMap((person) => writingsOf(person, start, end));
      const reminders = people.flatMap((person) => person.moments.map(({ at, day }) => ({ at, day, person })));
      const events = [
        ...writings.map((writing) => ({ ...writing, isWriting: true })),
        ...reminders.map((reminder) => ({ ...reminder, isWriting: false })),
      ].sort((a, b) => a.at - b.at || Number(b.isWriting) - Number(a.isWriting));
      await lookAtAll(context.store);
      let lookedAt = 0;
      for (const { at, day, person, isWriting } of events) {
        vi.setSystemTime(at);
        if (isWriting) {
          const content = checkIn({ day, time: "12:00" });
          await checkIns.save(person.owner, { id: randomUUID(), content, now: new Date() });
          logged.get(person.address)?.add(day);
        } else {
          if (!logged.get(person.address)?.has(day)) expected.push(`${person.address} ${at}`);
          if (at === lookedAt) continue;
          lookedAt = at;
          await Promise.all([sendDue(scheduler), sendDue(scheduler)]);
        }
      }
      for (const { owner } of people) await deleteReminders(owner.userId);
      expect(new Set(sent).size, "none twice").toBe(sent.length);
      expect(sent.toSorted(), "none missed, none too many").toEqual(expected.toSorted());
      expect(expected.length).toBeGreaterThan(part.days);
      figure(
        "reminders of two processes, 6 zones",
        `${context.provider}: ${part.days} days, ${sent.length} sent of ${reminders.length}, 0 twice, 0 missed, 0 on days with a check-in`,
      );
    },
    600_000,
  );
});

async function makePerson(zone: (typeof PEOPLE)[number], start: number, end: number): Promise<Person> {
  const owner = await makeOwner();
  const address = `${owner.userId}@example.test`;
  const emailSealed = Uint8Array.from(sealEmail(address, owner.userId, env().serverKey));
  await write((tx) => tx.user.update({ where: { id: owner.userId }, data: { emailSealed } }));
  const { timeZone, dayStartsAtHour, clocks } = zone;
  const { choices } = reminderState();
  const lookedUntil = new Date(start).toISOString();
  const where = { timeZone, dayStartsAtHour, choices: { ...choices, ...dailyAt(...clocks) }, lookedUntil };
  await replaceReminders(owner.userId, () => reminderState(where));
  const moments = momentsBetween(reminderState(where), start, end).flatMap((moment) =>
    moment.reason === "daily" ? [{ at: moment.at, day: moment.day }] : [],
  );
  return { owner, address, moments, zone };
}

/** When somebody writes, and for which day of their own. */
function writingsOf(person: Person, start: number, end: number) {
  const { timeZone, dayStartsAtHour } = person.zone;
  const writings: { at: number; day: string; person: Person }[] = [];
  for (let hour = start; hour < end; hour += 30 * MINUTE_MS) {
    const at = hour + 7 * MINUTE_MS;
    const day = localDayAt(new Date(at), timeZone, dayStartsAtHour);
    const before = localDayAt(new Date(at - 30 * MINUTE_MS), timeZone, dayStartsAtHour);
    const time = logsAt(day);
    if (time === null) continue;
    const [now, earlier] = [at, at - 30 * MINUTE_MS].map((each) => localTimeAt(new Date(each), timeZone));
    if (now === undefined || earlier === undefined) continue;
    if (now >= time && (earlier < time || before !== day) && !writings.some((each) => each.day === day)) {
      writings.push({ at, day, person });
    }
  }
  return writings;
}
