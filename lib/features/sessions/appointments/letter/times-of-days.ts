import { groupedBy } from "@/lib/platform/data/grouped-by";
import type { WrittenDay } from "./written-days";
import type { WrittenTime } from "./written-times";

/** A day with the time that belongs to it, where one does. */
export interface DayWithTime extends WrittenDay {
  time?: WrittenTime;
  /** Other times fit as well. */
  hasOtherTimes: boolean;
}

interface Sentence {
  start: number;
  end: number;
  days: WrittenDay[];
  times: WrittenTime[];
}

/** Where a sentence or a line ends. */
const END = /[.!?;](?=\s{1,3}\p{Lu})|\n/gu;
/** What may stand before the time on a line of its own: "Tijd: 14:30". */
const LABEL = /^[^\p{L}\d]*(?:(?:tijd|tijdstip|time|om|at|aanvang|start|begin|van|from)[^\p{L}\d]*)?$/iu;
const MAX_LABEL = 24;

/**
 * Finds the time of each day: within its sentence, behind it or, where the sentence begins with a time, before it; else
 * on the line beside it when that is only a time. Marked times go before two numbers with a dot.
 */
export function timesOfDays(text: string, days: readonly WrittenDay[], times: readonly WrittenTime[]): DayWithTime[] {
  const sentences = sentencesOf(text, days, times);
  return sentences.flatMap((sentence, index) => {
    const own = withinSentence(sentence);
    const beside = [sentences[index + 1], sentences[index - 1]].find((each) => each && isTimeAlone(text, each));
    return own.map((each) => (each.time || !beside?.times[0] ? each : { ...each, time: beside.times[0] }));
  });
}

function sentencesOf(text: string, days: readonly WrittenDay[], times: readonly WrittenTime[]): Sentence[] {
  const ends = [...Array.from(text.matchAll(END), ({ index }) => index + 1), text.length];
  const [allDays, allTimes] = [[...days], outsideDays(times, days)];
  let [start, dayAt, timeAt] = [0, 0, 0];
  const sentences: Sentence[] = [];
  for (const end of ends) {
    const sentence: Sentence = { start, end, days: [], times: [] };
    for (let day = allDays[dayAt]; day && day.start < end; day = allDays[(dayAt += 1)]) sentence.days.push(day);
    for (let time = allTimes[timeAt]; time && time.start < end; time = allTimes[(timeAt += 1)])
      sentence.times.push(time);
    if (text.slice(start, end).trim() !== "") sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** The times that are no part of a day, such as the "9.12" of "9.12.2026". Both are in the order of the text. */
function outsideDays(times: readonly WrittenTime[], days: readonly WrittenDay[]): WrittenTime[] {
  let at = 0;
  return times.filter((time) => {
    while ((days[at]?.end ?? Infinity) <= time.start) at += 1;
    return (days[at]?.start ?? Infinity) >= time.end;
  });
}

function withinSentence({ days, times }: Sentence): DayWithTime[] {
  const marked = times.filter(({ isMarked }) => isMarked);
  const all = marked.length > 0 ? marked : times;
  const isTimeFirst = (all[0]?.start ?? Infinity) < (days[0]?.start ?? 0);
  // Readings of one written day share their place.
  const places = [...groupedBy(days, ({ start }) => start).values()];
  const gaps = timesBetween(
    places.flatMap(([first]) => first ?? []),
    all,
  );
  return places.flatMap((readings, index) => {
    const [before = [], behind = []] = [gaps[index], gaps[index + 1]];
    const [first, second] = isTimeFirst ? [before, behind] : [behind, places.length === 1 ? before : []];
    const fitting = places.length === 1 ? [...first, ...second] : first.length > 0 ? first : second;
    const [time] = fitting;
    const hasOtherTimes = fitting.some((each) => each.hour !== time?.hour || each.minute !== time.minute);
    return readings.map((day) => ({ ...day, ...(time && { time }), hasOtherTimes }));
  });
}

/** The times before the first of some places, between each two, and behind the last. */
function timesBetween(places: readonly WrittenDay[], times: readonly WrittenTime[]): WrittenTime[][] {
  const gaps = [...places, null].map((): WrittenTime[] => []);
  let at = 0;
  for (const time of times) {
    while ((places[at]?.start ?? Infinity) < time.start) at += 1;
    gaps[at]?.push(time);
  }
  return gaps;
}

/** True for a line that names no day, and nothing before its time but a word for it. */
function isTimeAlone(text: string, { start, days, times }: Sentence): boolean {
  const [first] = times;
  if (!first || days.length > 0 || first.start - start > MAX_LABEL) return false;
  return LABEL.test(text.slice(start, first.start));
}
