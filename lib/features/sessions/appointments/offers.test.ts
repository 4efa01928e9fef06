import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appointmentIds } from "./save-ticked";
import { offersFrom } from "./offers";
import { appointmentsInCalendar } from "./calendar-file";
import type { FoundAppointment } from "@/lib/features/sessions/appointments/calendar-file/found";
import { sessionEntry } from "@/tests/factories/session";

const SECRET = Buffer.alloc(32, 7);
const idsOf = (key: string) => appointmentIds(SECRET, key);
const RANGE = { timeZone: "Europe/Amsterdam", from: "2026-11-28", until: "2027-11-29" };
const reported = (name: string) =>
  appointmentsInCalendar(readFileSync(`tests/data/calendars/${name}.ics`, "utf8"), RANGE);
const found = (day: string, startTime?: string, key = `${day} ${startTime}`): FoundAppointment => ({
  day,
  ...(startTime && { startTime }),
  name: "Therapie",
  key,
});
const planned = (day: string, startTime?: string, key?: string) => {
  const [id] = key === undefined ? [] : idsOf(key);
  return sessionEntry({ day, startTime, status: "planned" }, { ...(id && { id }) });
};
const offers = (all: FoundAppointment[], sessions: ReturnType<typeof planned>[], cancelled: FoundAppointment[] = []) =>
  offersFrom({ found: all, cancelled }, { sessions, idsOf });

describe("what a calendar says that the journal does not", () => {
  it("reported fault 23: the same event at another time is an update, shown with both times", () => {
    const [first] = reported("same-day-first").found;
    if (!first) throw new Error("nothing found");
    const saved = planned(first.day, first.startTime, first.key);
    const { offers: changes, alreadyPlanned: existing } = offersFrom(reported("same-day-changed"), {
      sessions: [saved],
      idsOf,
    });
    expect(existing).toBe(0);
    expect(changes).toMatchObject([
      { startTime: "14:00", isSame: true, replaces: { id: saved.id, day: "2026-12-10", startTime: "10:00" } },
    ]);
    expect(offersFrom(reported("same-day-first"), { sessions: [saved], idsOf })).toEqual({
      offers: [],
      alreadyPlanned: 1,
    });
  });

  it("follows an event to another day", () => {
    const saved = planned("2026-12-10", "10:00", "uid");
    expect(offers([found("2026-12-12", "10:00", "uid")], [saved]).offers).toMatchObject([
      { day: "2026-12-12", isSame: true, replaces: { id: saved.id, day: "2026-12-10" } },
    ]);
  });

  it("takes another appointment on a planned day for a change of it, less surely", () => {
    const saved = planned("2026-12-10", "10:00");
    const [offer] = offers([found("2026-12-10", "14:00")], [saved]).offers;
    expect(offer).toMatchObject({ replaces: { id: saved.id } });
    expect(offer?.isSame).toBeUndefined();
    expect(offers([found("2026-12-10", "14:00")], [planned("2026-12-10")]).offers).toMatchObject([
      { startTime: "14:00", replaces: {} },
    ]);
  });

  it("takes it for one more where the calendar names the planned one too", () => {
    const both = [found("2026-12-10", "09:00", "work"), found("2026-12-10", "14:00", "therapy")];
    const { offers: more, alreadyPlanned: existing } = offers(both, [planned("2026-12-10", "14:00")]);
    expect(existing).toBe(1);
    expect(more.map(({ startTime, replaces }) => [startTime, replaces])).toEqual([["09:00", undefined]]);
  });

  it("says nothing of one that stands there, took place, or has no time of its own", () => {
    const existing = [
      planned("2026-12-10", "10:00"),
      planned("2026-12-11", "10:00"),
      sessionEntry({ day: "2026-12-12", startTime: "10:00", status: "held" }),
    ];
    const all = [found("2026-12-10", "10:00"), found("2026-12-11"), found("2026-12-12", "14:00")];
    expect(offers(all, existing)).toEqual({ offers: [], alreadyPlanned: 3 });
  });

  it("offers a day again whose session was called off", () => {
    const off = sessionEntry({ day: "2026-12-10", status: "not-held" });
    expect(offers([found("2026-12-10", "10:00")], [off]).offers).toHaveLength(1);
  });

  it("tells what the calendar called off, of what was kept from it only", () => {
    const saved = planned("2026-12-10", "10:00", "uid");
    const cancelled = [found("2026-12-10", "10:00", "uid"), found("2026-12-17", "10:00", "other")];
    expect(offers([], [saved, planned("2026-12-17", "10:00")], cancelled).offers).toMatchObject([
      { isCancelled: true, replaces: { id: saved.id } },
    ]);
  });
});
