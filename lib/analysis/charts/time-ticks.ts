import { fromEpochDay, toEpochDay, weekdayOf } from "@/lib/platform/calendar/local-date";
import { monthOf, monthsBetween } from "@/lib/platform/calendar/month";
import type { ChartLayout } from "./layout";
import type { TimeScale } from "./scale";
import { fitsBetween, overlaps, placeText, textWidth } from "./text-box";
import type { ChartText, PlacedText, TimeTick } from "./types";

/** Up to this many days the axis counts weeks, beyond it months. */
const WEEKS_UP_TO = 45;
/** Months between two ticks, from dense to sparse. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24] as const;
const TICK_HEIGHT = 16;

interface Frame {
  readonly time: TimeScale;
  readonly layout: ChartLayout;
  readonly text: ChartText;
  /** Top of the ticks. */
  readonly y: number;
}

/** The ticks of the time axis, as dense as their labels allow. */
export function timeTicks(frame: Frame): TimeTick[] {
  const { time } = frame;
  const marks = time.last - time.first < WEEKS_UP_TO ? weekMarks(frame) : monthMarks(frame);
  const placed: TimeTick[] = [];
  for (const { day, text, atEdge } of marks) {
    const x = atEdge ? frame.layout.left : time.start(toEpochDay(day));
    const label = tickLabel(text, x, frame);
    // A tick without a label is left out: it would overlap the previous label.
    if (!label || placed.some((other) => overlaps(label.box, other.label.box, 6))) continue;
    placed.push({ day, x, y1: frame.y, y2: frame.y + TICK_HEIGHT, label });
  }
  return placed;
}

interface Mark {
  readonly day: string;
  readonly text: string;
  /** The range begins inside this week or month. */
  readonly atEdge: boolean;
}

function tickLabel(text: string, x: number, { layout, y }: Frame): PlacedText | null {
  const style = { anchor: "start", size: layout.fontSize, role: "month" } as const;
  const label = placeText(text, { x: x + 5, y: y + TICK_HEIGHT - 2 }, style);
  return fitsBetween(label.box, layout.left, layout.width) ? label : null;
}

/** A mark on every Monday. */
function weekMarks({ time, text }: Frame): Mark[] {
  const marks: Mark[] = [];
  for (let at = time.first; at <= time.last; at++) {
    const day = fromEpochDay(at);
    if (weekdayOf(day) === 1) marks.push({ day, text: text.day(day), atEdge: false });
  }
  return marks;
}

/** Marks on months: within one year each is labelled with its month; over several years January shows the year. */
function monthMarks(frame: Frame): Mark[] {
  const { time } = frame;
  const first = fromEpochDay(time.first);
  const last = fromEpochDay(time.last);
  const oneYear = first.slice(0, 4) === last.slice(0, 4);
  const name = (month: string) =>
    !oneYear && month.endsWith("-01") ? month.slice(0, 4) : frame.text.month(`${month}-01`);
  const months = monthsBetween(monthOf(first), monthOf(last));
  const step = MONTH_STEPS.find((count) => time.step * 30 * count >= widest(months.map(name), frame) + 16) ?? 24;
  return months.flatMap((month): Mark[] => {
    const day = `${month}-01`;
    if (day < first)
      return step === 1 && roomAtEdge(name(month), frame) ? [{ day: first, text: name(month), atEdge: true }] : [];
    return monthIndex(month) % step === 0 ? [{ day, text: name(month), atEdge: false }] : [];
  });
}

/** Months since year 0, so that steps of 3, 6 and 12 fall on quarters, half years and Januaries. */
function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function widest(names: readonly string[], { layout }: Frame): number {
  return Math.max(...names.map((name) => textWidth(name, layout.fontSize, "month")));
}

/** A month that began before the range is named at the left edge when enough of it is left. */
function roomAtEdge(name: string, frame: Frame): boolean {
  const left = 31 - Number(fromEpochDay(frame.time.first).slice(8));
  return left * frame.time.step > widest([name], frame) + 16;
}
