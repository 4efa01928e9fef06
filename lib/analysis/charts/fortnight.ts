import { addDays, toEpochDay } from "@/lib/platform/calendar/local-date";
import { smoothLine } from "@/lib/analysis/trends/smooth";
import { monotonePath } from "./path";
import { timeScale, type TimeScale } from "./scale";
import { fitsBetween, overlaps, placeText, round } from "./text-box";
import type { ChartPoint, PlacedText } from "./types";

/** How many days Today shows, today included. */
export const FORTNIGHT_DAYS = 14;
/** Fewer moods than this are shown as points only. */
const LINE_FROM_ENTRIES = 7;
/** The width in which texts are placed, that of the narrowest phone: a wider drawing only moves them apart. */
const WIDTH = 312;
const HEIGHT = 124;
const AXIS_Y = 102;
/** Where the grades 10 and 1 lie, and the room to the left in which they are named. */
const TOP = 28;
const BOTTOM = 92;
const LEFT = 24;
const FONT = 13;
/** The ends of the scale; a mood is placed between them whatever else was logged. */
const ENDS = [10, 1] as const;

export interface FortnightInput {
  readonly days: readonly { readonly day: string; readonly mood?: number | undefined }[];
  readonly sessions: readonly { readonly day: string; readonly held: boolean; readonly label: string }[];
  readonly today: string;
  /** Level of mood before the period that is going on, when there is one. */
  readonly before?: number | undefined;
  readonly text: { readonly firstDay: string; readonly today: string; readonly before: string };
}

export interface FortnightModel {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly left: number;
  /** The ends of the scale, 10 and 1, named at the left. */
  readonly scale: readonly { readonly y: number; readonly label: PlacedText }[];
  readonly points: readonly ChartPoint[];
  readonly lines: readonly string[];
  readonly before: { readonly y: number; readonly label: PlacedText | null } | null;
  readonly sessions: readonly {
    readonly day: string;
    readonly held: boolean;
    readonly x: number;
    readonly y1: number;
    readonly label: PlacedText | null;
  }[];
  readonly todayX: number;
  readonly axisLabels: readonly PlacedText[];
}

/** The last fourteen days of mood as plain data, on a scale from 1 to 10. */
export function fortnightModel(input: FortnightInput): FortnightModel {
  const range = { from: addDays(input.today, 1 - FORTNIGHT_DAYS), until: input.today };
  const time = timeScale(range, { left: LEFT, right: WIDTH });
  const values = input.days.flatMap(({ day, mood }) =>
    mood === undefined || day < range.from || day > range.until ? [] : [{ day, value: mood }],
  );
  const place = ({ day, value }: { day: string; value: number }): ChartPoint => ({
    day,
    value,
    x: time.x(toEpochDay(day)),
    y: moodY(value),
  });
  const runs = values.length < LINE_FROM_ENTRIES ? [] : smoothLine(values).segments.filter((run) => run.length > 2);
  const beforeY = input.before === undefined ? null : moodY(input.before);
  const sessions = placeSessions(input, range.from, time);
  return {
    width: WIDTH,
    height: HEIGHT,
    axisY: AXIS_Y,
    left: LEFT,
    scale: ENDS.map((grade) => ({
      y: moodY(grade),
      label: placeText(
        String(grade),
        { x: LEFT - 8, y: moodY(grade) + FONT * 0.36 },
        { anchor: "end", size: FONT, role: "tick" },
      ),
    })),
    points: values.map(place).sort((a, b) => a.x - b.x),
    lines: runs.map((run) => monotonePath(run.map(place))),
    before: beforeY === null ? null : { y: beforeY, label: beforeLabel(input, beforeY, sessions) },
    sessions,
    todayX: time.x(time.last),
    axisLabels: [
      placeText(input.text.firstDay, { x: LEFT, y: AXIS_Y + 18 }, { anchor: "start", size: FONT, role: "tick" }),
      placeText(input.text.today, { x: WIDTH, y: AXIS_Y + 18 }, { anchor: "end", size: FONT, role: "tick" }),
    ],
  };
}

function moodY(mood: number): number {
  return round(BOTTOM - ((mood - 1) / 9) * (BOTTOM - TOP));
}

function placeSessions(input: FortnightInput, from: string, time: TimeScale): FortnightModel["sessions"] {
  const taken: PlacedText[] = [];
  return input.sessions
    .filter(({ day }) => day >= from && day <= input.today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, held, label }) => {
      const x = time.x(toEpochDay(day));
      const text = sessionLabel(label, x);
      const free = !taken.some((other) => overlaps(text.box, other.box, 8));
      if (free) taken.push(text);
      return { day, held, x, y1: free ? 17 : TOP, label: free ? text : null };
    });
}

/** Centred over its day, unless that would leave the chart. */
function sessionLabel(text: string, x: number): PlacedText {
  const at = (anchor: PlacedText["anchor"]) => placeText(text, { x, y: 12 }, { anchor, size: FONT, role: "tick" });
  return [at("middle"), at("end"), at("start")].find(({ box }) => fitsBetween(box, LEFT, WIDTH)) ?? at("end");
}

function beforeLabel(input: FortnightInput, y: number, sessions: FortnightModel["sessions"]): PlacedText | null {
  const label = placeText(input.text.before, { x: LEFT, y: y - 6 }, { anchor: "start", size: FONT, role: "before" });
  return sessions.some((session) => session.label && overlaps(label.box, session.label.box, 4)) ? null : label;
}
