import type { Decision } from "@/lib/account/reminders/write-decisions";
import type { ReminderReason, ReminderState, Sending } from "@/lib/account/reminders/state-schema";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { momentsBetween, nextMomentAfter, type Moment } from "./schedule";

const MINUTE_MS = 60_000;
/** A reminder that is older is dropped: at eleven nobody needs to hear of nine o'clock. */
export const OLDEST_MS = 120 * MINUTE_MS;
/** As long as a message may take to be delivered; a process that ended meanwhile sent nothing. */
const SENDING_MS = 5 * MINUTE_MS;
/** Days in a row without an answer, after which it is asked whether to go on. */
export const UNANSWERED_DAYS = 7;

/** What is known besides the reminders themselves when it is somebody's turn. */
interface Turn {
  now: Date;
  /** Whether a day has a check-in. */
  isLogged(day: LocalDate): boolean;
  /** A UUID for a message. */
  newId(): string;
}

export interface ReminderDecision extends Decision {
  /** Whether `state.sending` is to be sent now. */
  readonly isToSend: boolean;
}

/**
 * Decides what somebody is sent now, and when to look again. Of everything that became due since the last look, one
 * message at most, and none that is older than two hours.
 */
export function decide(before: ReminderState, turn: Turn): ReminderDecision {
  const now = turn.now.getTime();
  const looked = { ...before, lookedUntil: turn.now.toISOString() };
  const from = Math.max(Date.parse(before.lookedUntil), now - OLDEST_MS);
  const due = momentsBetween(before, from, now);
  const { state: told, reason, dueAt } = due.reduce(tell(turn), { state: looked, reason: null, dueAt: 0 });
  const sending = reason === null ? resumed(told.sending, now) : newSending(reason, dueAt, turn);
  const isToSend = sending !== undefined && Date.parse(sending.nextTryAt) <= now;
  const { sending: _before, ...rest } = told;
  const state = { ...rest, ...(sending && { sending: isToSend ? onItsWay(sending, now) : sending }) };
  return { state, nextLook: nextLook(state, now), isToSend };
}

/** When to look again at reminders (ms since 1970); null for never. */
export function nextLook(state: ReminderState, now: number): number | null {
  const next = nextMomentAfter(state, now);
  const retry = state.sending && Date.parse(state.sending.nextTryAt);
  const times = [next, retry].filter((time) => time !== null && time !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}

interface Told {
  state: ReminderState;
  /** What is to be sent, the last of what was due. */
  reason: ReminderReason | null;
  dueAt: number;
}

/** Notes that a moment was dealt with, and whether it asks for a message. */
function tell({ isLogged }: Turn) {
  return (told: Told, moment: Moment): Told => {
    const { state } = told;
    if (moment.reason !== "daily") {
      const flag = moment.reason === "evening" ? "isEveningTold" : "isAfterTold";
      const sessions = state.sessions.map((each) => (each.id === moment.sessionId ? { ...each, [flag]: true } : each));
      return { state: { ...state, sessions }, reason: moment.reason, dueAt: moment.at };
    }
    const { day, time } = moment;
    const noted = { ...state, lastDaily: { day, time } };
    if (state.isResting || isLogged(day)) return { ...told, state: noted };
    const isNewDay = state.lastDaily === undefined || day > state.lastDaily.day;
    const unansweredDays = state.unansweredDays + (isNewDay ? 1 : 0);
    if (unansweredDays > UNANSWERED_DAYS) {
      return { state: { ...noted, unansweredDays, isResting: true }, reason: "ask", dueAt: moment.at };
    }
    return { state: { ...noted, unansweredDays }, reason: "daily", dueAt: moment.at };
  };
}

function newSending(reason: ReminderReason, dueAt: number, { now, newId }: Turn): Sending {
  const at = new Date(dueAt).toISOString();
  return { id: newId(), reason, dueAt: at, nextTryAt: now.toISOString(), attempts: 0 };
}

/** A message that did not arrive yet, unless it has become too old. */
function resumed(sending: Sending | undefined, now: number): Sending | undefined {
  return sending && now - Date.parse(sending.dueAt) <= OLDEST_MS ? sending : undefined;
}

function onItsWay(sending: Sending, now: number): Sending {
  return { ...sending, attempts: sending.attempts + 1, nextTryAt: new Date(now + SENDING_MS).toISOString() };
}
