import { toEpochDay } from "@/lib/platform/calendar/local-date";
import type { ChartLayout } from "./layout";
import type { TimeScale } from "./scale";
import { fitsBetween, overlaps, placeText, round } from "./text-box";
import type { ChartRecord, PlacedText, SessionMark } from "./types";

/** Sessions closer together than this on average have no vertical lines, which would merge into a grey area. */
const LINES_FROM_SPACING = 7;
/** Steps between sessions that show their number, besides the first and the last: the densest that leaves room. */
const NUMBER_STEPS = [1, 5, 10, 20, 50, 100] as const;
const ROOM_FOR_EACH = 60;
const ROOM_FOR_STEP = 36;

interface Frame {
  readonly time: TimeScale;
  readonly layout: ChartLayout;
  readonly axisY: number;
}

/** The dots below the last panel, in order of time. */
export function sessionMarks(
  sessions: ChartRecord["sessions"],
  frame: Frame,
): { marks: SessionMark[]; lines: boolean } {
  const { time, layout } = frame;
  const visible = sessions
    .filter(({ day }) => toEpochDay(day) >= time.first && toEpochDay(day) <= time.last)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const spacing = visible.length < 2 ? Infinity : (layout.right - layout.left) / visible.length;
  const r = round(Math.max(0.8, Math.min(layout.dotRadius, spacing * 0.36)));
  const numbers = sessionNumbers(visible, frame);
  const marks = visible.map((session, i) => ({
    day: session.day,
    held: session.held,
    cx: time.x(toEpochDay(session.day)),
    cy: frame.axisY + 20,
    r: session.held ? r : round(r * 0.88),
    number: numbers.get(i) ?? null,
  }));
  return { marks, lines: spacing >= LINES_FROM_SPACING };
}

function sessionNumbers(visible: ChartRecord["sessions"], { time, layout, axisY }: Frame): Map<number, PlacedText> {
  const numbered = visible.flatMap(({ number, day }, i) => (number === undefined ? [] : [{ i, number, day }]));
  const last = numbered.at(-1);
  const spacing = (layout.right - layout.left) / Math.max(1, numbered.length);
  const step = NUMBER_STEPS.find((count) => count * spacing >= (count === 1 ? ROOM_FOR_EACH : ROOM_FOR_STEP)) ?? 500;
  const wanted = numbered.filter((s) => s === last || s === numbered[0] || s.number % step === 0);
  const placed = new Map<number, PlacedText>();
  // The last session is what people look for, so it is placed first.
  for (const { i, number, day } of wanted.reverse()) {
    const style = { anchor: "middle", size: layout.fontSize, role: "session-number" } as const;
    const label = placeText(String(number), { x: time.x(toEpochDay(day)), y: axisY + 40 }, style);
    const free = ![...placed.values()].some((other) => overlaps(label.box, other.box, 12));
    if (free && fitsBetween(label.box, 0, layout.width)) placed.set(i, label);
  }
  return placed;
}
