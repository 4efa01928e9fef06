import { describe, expect, it } from "vitest";
import type { ReminderState } from "@/lib/account/reminders/state-schema";
import { dailyAt, reminderState } from "@/tests/factories/reminder";
import { decide, UNANSWERED_DAYS } from "./decide";

const ID = "8e5bb1a6-5b0c-4e2f-9d52-1c1f6f0ff001";
const { choices } = reminderState();

const look = (state: ReminderState, now: string, logged: readonly string[] = []) =>
  decide(state, { now: new Date(now), isLogged: (day) => logged.includes(day), newId: () => ID });
const since = (lookedUntil: string, overrides: Partial<ReminderState> = {}) =>
  reminderState({ lookedUntil, ...overrides });

describe("what is sent", () => {
  it("is a reminder whose minute has come, once", () => {
    const before = since("2026-06-09T18:59:00.000Z");
    expect(look(before, "2026-06-09T18:59:59.000Z").isToSend).toBe(false);
    const { state, isToSend, nextLook } = look(before, "2026-06-09T19:00:00.000Z");
    expect([isToSend, state.sending?.reason, state.lastDaily?.day]).toEqual([true, "daily", "2026-06-09"]);
    // Tried again in five minutes unless it arrived.
    expect(nextLook).toBe(Date.parse("2026-06-09T19:05:00.000Z"));
    const { sending: _sent, ...arrived } = state;
    const again = look(arrived, "2026-06-09T19:01:00.000Z");
    expect([again.isToSend, again.nextLook]).toEqual([false, Date.parse("2026-06-10T19:00:00.000Z")]);
  });

  it("is nothing on a day with a check-in, also one that a night belongs to", () => {
    const evening = look(since("2026-06-09T18:59:00.000Z"), "2026-06-09T19:00:00.000Z", ["2026-06-09"]);
    expect([evening.isToSend, evening.state.unansweredDays]).toEqual([false, 0]);
    const late = since("2026-06-09T22:00:00.000Z", { choices: { ...choices, ...dailyAt("00:30") } });
    expect(look(late, "2026-06-09T22:30:00.000Z", ["2026-06-09"]).isToSend).toBe(false);
    expect(look(late, "2026-06-09T22:30:00.000Z", ["2026-06-10"]).isToSend).toBe(true);
  });

  it("is one message after a time in which nobody looked, and none that is older than two hours", () => {
    const many = since("2026-06-09T10:00:00.000Z", { choices: { ...choices, ...dailyAt("20:00", "20:30", "21:00") } });
    const late = look(many, "2026-06-09T20:15:00.000Z");
    expect([late.isToSend, late.state.sending?.dueAt]).toEqual([true, "2026-06-09T19:00:00.000Z"]);
    expect(look(many, "2026-06-09T21:00:00.001Z").isToSend).toBe(false);
  });

  it("is the message that did not arrive, until it is too old", () => {
    const { state } = look(since("2026-06-09T18:59:00.000Z"), "2026-06-09T19:00:00.000Z");
    expect(look(state, "2026-06-09T19:04:00.000Z").isToSend).toBe(false);
    const second = look(state, "2026-06-09T19:05:00.000Z");
    expect([second.isToSend, second.state.sending?.attempts]).toEqual([true, 2]);
    const old = look(state, "2026-06-09T21:00:00.001Z");
    expect([old.isToSend, old.state.sending]).toEqual([false, undefined]);
  });
});

describe("after seven days without an answer", () => {
  it("is asked once whether to go on, and then it is quiet", () => {
    let state = since("2026-06-01T12:00:00.000Z");
    const sent: (string | undefined)[] = [];
    for (let day = 1; day <= 20; day += 1) {
      const date = `2026-06-${String(day).padStart(2, "0")}`;
      const decision = look(state, `${date}T19:00:00.000Z`);
      sent.push(decision.isToSend ? decision.state.sending?.reason : undefined);
      const { sending: _arrived, ...rest } = decision.state;
      state = rest;
    }
    expect(sent.filter((reason) => reason === "daily")).toHaveLength(UNANSWERED_DAYS);
    expect(sent.indexOf("ask")).toBe(UNANSWERED_DAYS);
    expect(sent.slice(UNANSWERED_DAYS + 1).every((reason) => reason === undefined)).toBe(true);
  });

  it("several times of a day count as one", () => {
    const twice = since("2026-06-09T10:00:00.000Z", { choices: { ...choices, ...dailyAt("13:00", "21:00") } });
    const noon = look(twice, "2026-06-09T11:00:00.000Z");
    expect(look(noon.state, "2026-06-09T19:00:00.000Z").state.unansweredDays).toBe(1);
  });

  it("a session is still reminded of", () => {
    const session = { id: ID, day: "2026-06-10", startTime: "10:00" };
    const resting = since("2026-06-09T17:00:00.000Z", {
      isResting: true,
      sessions: [session],
      choices: { ...choices, eveningBefore: "20:00" },
    });
    const { state, isToSend } = look(resting, "2026-06-09T18:00:00.000Z");
    expect([isToSend, state.sending?.reason, state.sessions[0]?.isEveningTold]).toEqual([true, "evening", true]);
  });
});
