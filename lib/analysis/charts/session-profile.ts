import type { SessionProfile } from "@/lib/analysis/trends/session-profile";
import { monotonePath } from "./path";
import { round } from "./text-box";
import type { Point } from "./types";

/** The fewest sessions for a line; with fewer, dots show how many there are. */
export const PROFILE_FROM_SESSIONS = 8;

const WIDTH = 300;
const HEIGHT = 168;
const LEFT = 38;
const RIGHT = 292;
const TOP = 14;
const BOTTOM = 112;
/** The smallest range of the axis on either side of zero, in the measure's unit. */
const LEAST_REACH = 1;

/** One small panel of "around your sessions" as plain data. */
export interface ProfileModel {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly line: string;
  readonly band: string;
  readonly points: readonly Point[];
  readonly grid: readonly { readonly value: number; readonly y: number }[];
  readonly session: { readonly x: number; readonly y1: number; readonly y2: number };
  /** The labels under the axis: place, day counted from the session, and number of sessions with that day logged. */
  readonly ticks: readonly { readonly x: number; readonly offset: number; readonly n: number }[];
}

/** The mean difference of each day with its band, from the third day before a session to the sixth after it. */
export function profileModel({ days }: SessionProfile): ProfileModel {
  const step = (RIGHT - LEFT) / (days.length - 1);
  const reach = Math.max(LEAST_REACH, ...days.flatMap(({ low, high }) => [Math.abs(low ?? 0), Math.abs(high ?? 0)]));
  const x = (index: number) => round(LEFT + index * step);
  const y = (value: number) => round((TOP + BOTTOM) / 2 - (value / reach) * ((BOTTOM - TOP) / 2));
  const points = days.flatMap(({ mean }, i) => (mean === null ? [] : [{ x: x(i), y: y(mean) }]));
  const upper = days.flatMap(({ high }, i) => (high === null ? [] : [{ x: x(i), y: y(high) }]));
  const lower = days.flatMap(({ low }, i) => (low === null ? [] : [{ x: x(i), y: y(low) }]));
  const shown = reach >= 2 ? Math.floor(reach) : 1;
  const session = days.findIndex(({ offset }) => offset === 0);
  return {
    width: WIDTH,
    height: HEIGHT,
    left: LEFT,
    right: RIGHT,
    line: monotonePath(points),
    band: bandPath(upper, lower),
    points,
    grid: [shown, 0, -shown].map((value) => ({ value, y: y(value) })),
    session: { x: x(session), y1: TOP - 6, y2: BOTTOM + 8 },
    ticks: days.map(({ offset, n }, i) => ({ x: x(i), offset, n })),
  };
}

function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
  if (upper.length < 2) return "";
  const edge = [...upper, ...lower.toReversed()];
  return `${edge.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("")}Z`;
}
