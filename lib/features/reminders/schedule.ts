import { journalDay, localDayAt, placeInDay } from "@/lib/platform/calendar/clock";
import { addDays, weekdayOf, type LocalDate } from "@/lib/platform/calendar/local-date";
import { firstInstantInZone } from "@/lib/platform/reading/zones";
import type { RemindedSession, ReminderState } from "@/lib/account/reminders/state-schema";

const MINUTE_MS = 60_000;
/** A session whose length is not known is taken to be over an hour after its start. */
const USUAL_MINUTES = 60;
/** Without a start time it is asked how a session was at this time of its day, or later by the hours that were chosen. */
const USUAL_START = "17:00";
/** A week and the days around it, in which every daily time comes at least once. */
const DAYS_AHEAD = 9;

/** What decides when somebody is reminded. */
export type Schedule = Pick<ReminderState, "choices" | "timeZone" | "dayStartsAtHour" | "sessions" | "lastDaily">;

/** One time at which somebody is reminded, in ms since 1970. */
export type Moment = { at: number } & (
  { reason: "daily"; day: LocalDate; time: string } | { reason: "evening" | "after"; sessionId: string }
);

/** Everything that becomes due after `from` until `until` (ms since 1970), the earliest first. */
export function momentsBetween(schedule: Schedule, from: number, until: number): Moment[] {
  const dayOf = (instant: number) => localDayAt(new Date(instant), schedule.timeZone, schedule.dayStartsAtHour);
  const daily = dailyMoments(schedule, addDays(dayOf(from), -1), addDays(dayOf(until), 1));
  return [...daily, ...sessionMoments(schedule)]
    .filter(({ at }) => at > from && at <= until)
    .sort((a, b) => a.at - b.at || a.reason.localeCompare(b.reason));
}

/** When something becomes due next after an instant (ms since 1970); null for never. */
export function nextMomentAfter(schedule: Schedule, instant: number): number | null {
  const today = localDayAt(new Date(instant), schedule.timeZone, schedule.dayStartsAtHour);
  const daily = dailyMoments(schedule, addDays(today, -1), addDays(today, DAYS_AHEAD));
  const ahead = [...daily, ...sessionMoments(schedule)].map(({ at }) => at).filter((at) => at > instant);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** The times of the days from `from` to `until`: on weekdays of the diary, whose days begin at an hour of their own. */
function dailyMoments(schedule: Schedule, from: LocalDate, until: LocalDate): Moment[] {
  const { choices, timeZone, dayStartsAtHour, lastDaily } = schedule;
  const moments: Moment[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    for (const { time, weekdays } of choices.daily) {
      if (!weekdays.includes(weekdayOf(day))) continue;
      if (lastDaily && !isLater({ day, time }, lastDaily, dayStartsAtHour)) continue;
      moments.push({ reason: "daily", day, time, at: instantOf(day, time, { timeZone, dayStartsAtHour }) });
    }
  }
  return moments;
}

/** Whoever flies west has the same evening twice, and is reminded once. */
function isLater(a: { day: LocalDate; time: string }, b: { day: LocalDate; time: string }, dayStartsAtHour: number) {
  return (
    a.day > b.day || (a.day === b.day && placeInDay(a.time, dayStartsAtHour) > placeInDay(b.time, dayStartsAtHour))
  );
}

function sessionMoments({ sessions, choices, ...clock }: Schedule): Moment[] {
  const { eveningBefore, hoursAfter } = choices;
  return sessions.flatMap((session): Moment[] => {
    const sessionId = session.id;
    const evening = { reason: "evening", sessionId } as const;
    const after = { reason: "after", sessionId } as const;
    return [
      ...(eveningBefore !== undefined && !session.isEveningTold
        ? [{ ...evening, at: instantOf(addDays(session.day, -1), eveningBefore, clock) }]
        : []),
      ...(hoursAfter !== undefined && !session.isAfterTold
        ? [{ ...after, at: endOf(session, clock) + hoursAfter * 60 * MINUTE_MS }]
        : []),
    ];
  });
}

type Clock = Pick<Schedule, "timeZone" | "dayStartsAtHour">;

/** The start is a time of the calendar day, as in an appointment. */
function endOf({ day, startTime, durationMinutes = USUAL_MINUTES }: RemindedSession, { timeZone }: Clock): number {
  if (startTime === undefined) return firstInstantInZone(day, USUAL_START, timeZone);
  return firstInstantInZone(day, startTime, timeZone) + durationMinutes * MINUTE_MS;
}

/** The instant of a time of a day of the diary: before the hour at which days begin it is on the next calendar day. */
function instantOf(day: LocalDate, time: string, { timeZone, dayStartsAtHour }: Clock): number {
  const isNight = journalDay(day, Number(time.slice(0, 2)), dayStartsAtHour) !== day;
  return firstInstantInZone(isNight ? addDays(day, 1) : day, time, timeZone);
}
