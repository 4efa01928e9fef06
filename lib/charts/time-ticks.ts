import { fromEpochDay, weekdayOf } from "@/lib/calendar/local-date";
import { monthOf, monthsBetween } from "@/lib/calendar/month";
import { toEpochDay } from "@/lib/calendar/local-date";
import type { ChartLayout } from "./layout";
import type { TimeScale } from "./scale";
import { fitsBetween, overlaps, placeText, textWidth } from "./text-box";
import type { ChartWords, PlacedText, TimeTick } from "./types";

/** Up to this many days the axis counts weeks, beyond it months. */
const WEEKS_UP_TO = 45;
/** Months between two ticks, from dense to sparse. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24] as const;
const TICK_HEIGHT = 16;

interface Frame {
  readonly time: TimeScale;
  readonly layout: ChartLayout;
  readonly words: ChartWords;
  /** Top of the ticks. */
  readonly y: number;
}

/** The ticks of the time axis, as dense as their labels allow. */
export function timeTicks(frame: Frame): TimeTick[] {
  const { time } = frame;
  const marks = time.last - time.first < WEEKS_UP_TO ? weekMarks(frame) : monthMarks(frame);
  const labels: PlacedText[] = [];
  return marks.map(({ day, text, atEdge }) => {
    const x = atEdge ? frame.layout.left : time.start(toEpochDay(day));
    const label = text === null ? null : tickLabel(text, x, frame);
    const free = label && !labels.some((other) => overlaps(label.box, other.box, 6));
    if (label && free) labels.push(label);
    return { day, x, y1: frame.y, y2: frame.y + TICK_HEIGHT, label: free ? label : null };
  });
}

interface Mark {
  readonly day: string;
  readonly text: string | null;
  /** The range begins inside this week or month. */
  readonly atEdge: boolean;
}

function tickLabel(text: string, x: number, { layout, y }: Frame): PlacedText | null {
  const style = { anchor: "start", size: layout.fontSize, role: "month" } as const;
  const label = placeText(text, { x: x + 5, y: y + TICK_HEIGHT - 2 }, style);
  return fitsBetween(label.box, layout.left, layout.width) ? label : null;
}

/** Every Monday, and the first day when it has the room of half a week. */
function weekMarks({ time, words }: Frame): Mark[] {
  const marks: Mark[] = [];
  for (let at = time.first; at <= time.last; at++) {
    const day = fromEpochDay(at);
    if (weekdayOf(day) === 1) marks.push({ day, text: words.day(day), atEdge: false });
  }
  return marks;
}

function monthMarks(frame: Frame): Mark[] {
  const { time, words } = frame;
  const first = fromEpochDay(time.first);
  const last = fromEpochDay(time.last);
  const withYear = first.slice(0, 4) !== last.slice(0, 4);
  const months = monthsBetween(monthOf(first), monthOf(last));
  const step = MONTH_STEPS.find((count) => fits(months, count, frame, withYear)) ?? 24;
  return months
    .filter((month) => monthIndex(month) % step === 0 || (step === 1 && month === monthOf(first)))
    .map((month) => {
      const day = `${month}-01`;
      const atEdge = day < first;
      return {
        day: atEdge ? first : day,
        text: atEdge && !roomAtEdge(month, frame) ? null : words.month(day, withYear && namesYear(month, step)),
        atEdge,
      };
    })
    .filter(({ atEdge, text }) => !atEdge || text !== null);
}

/** Months since year 0, so that steps of 3, 6 and 12 fall on quarters, half years and Januaries. */
function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function namesYear(month: string, step: number): boolean {
  return step >= 12 || month.endsWith("-01");
}

function fits(months: readonly string[], step: number, { time, layout, words }: Frame, withYear: boolean): boolean {
  const widest = Math.max(
    ...months.map((month) =>
      textWidth(words.month(`${month}-01`, withYear && namesYear(month, step)), layout.fontSize, "month"),
    ),
  );
  return time.step * 30 * step >= widest + 16;
}

/** A month that began before the range is named at the left edge when enough of it is left. */
function roomAtEdge(month: string, { time, layout, words }: Frame): boolean {
  const left = 31 - Number(fromEpochDay(time.first).slice(8));
  return left * time.step > textWidth(words.month(`${month}-01`, false), layout.fontSize, "month") + 16;
}
