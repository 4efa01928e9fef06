import type { Channel, Day, Finding } from "@/lib/analysis/trends/analyse";
import type { Variability } from "@/lib/analysis/trends/variability";

/**
 * The chart of Trends, the summary and its PDF as plain data: every coordinate, text and box is computed once
 * (lib/analysis/charts/model.ts), and each renderer only draws. Units are SVG user units, and y grows downwards. On
 * screen one drawing takes any width (lib/analysis/charts/fluid.ts).
 */

/**
 * Where labels fit: `wide` from 920 CSS pixels, `medium` from 500, `narrow` from 350, `narrowest` from 312. `print` is
 * the sheet of paper, 672 units (0.75 pt a unit).
 */
export type ChartLayoutName = "wide" | "medium" | "narrow" | "narrowest" | "print";
export type PanelKey = "mood" | "stress" | "sleep";
/** How an episode is drawn. `plain` is a bracket without a surface, for findings that are not a low period. */
export type EpisodeStatus = "recovered" | "open" | "lasting" | "plain";
export type TextAnchor = "start" | "middle" | "end";
/** Decides weight and colour in the renderer; sizes are in `size`. */
export type TextRole = "panel-name" | "panel-unit" | "tick" | "month" | "session-number" | "gap" | "before" | "episode";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text at its baseline. `box` is the room it was given (measured with a generous estimate of its width). */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: TextAnchor;
  readonly size: number;
  readonly role: TextRole;
  readonly box: Box;
}

/** One logged day of one series. */
export interface ChartPoint extends Point {
  readonly day: string;
  readonly value: number;
}

/** A stretch of the weekly line without a gap; `d` is its SVG path. */
export interface ChartLine {
  readonly d: string;
  readonly points: readonly ChartPoint[];
  /** Where the level lies with 95% certainty, as a closed path; null while the variability is not known. */
  readonly band: string | null;
}

/** Days in a row without a value, drawn as a dotted floor with a label when there is room. */
export interface ChartGap {
  readonly from: string;
  readonly until: string;
  readonly days: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: PlacedText | null;
}

/** Hatching, already cut to the surface: works where SVG patterns do not exist (PDF). */
export interface Hatch {
  readonly d: string;
  readonly strokeWidth: number;
  /** strokeDasharray, or null for whole lines. */
  readonly dash: string | null;
}

export interface ChartEpisode {
  readonly findingId: string;
  readonly letter: string;
  readonly status: EpisodeStatus;
  readonly from: string;
  /** null while it is still going on. */
  readonly until: string | null;
  readonly surface: Box;
  readonly hatch: Hatch | null;
  readonly bracket: Bracket;
  /** The circle with the letter; null when there is no room for it. */
  readonly key: KeyCircle | null;
  readonly label: PlacedText | null;
  /** The level before, as a dashed line inside the surface. */
  readonly before: LevelBefore | null;
}

export interface KeyCircle {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly dash: string | null;
}

export interface LevelBefore {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: PlacedText | null;
}

/**
 * A bracket above the surface: closed on the right only when the episode is over, and on a side only inside the range.
 */
export interface Bracket {
  readonly d: string;
  readonly strokeWidth: number;
  readonly dash: string | null;
}

export interface ChartPanel {
  readonly key: PanelKey;
  /** What the panel draws; the sleep panel falls back to quality when no hours were logged. */
  readonly channel: Channel;
  readonly top: number;
  readonly bottom: number;
  /** Values at bottom and top. */
  readonly domain: readonly [number, number];
  readonly gridlines: readonly { readonly y: number; readonly label: PlacedText }[];
  /** Name, unit and the mean of the last seven days as text, when there is one. */
  readonly name: string;
  readonly unit: string;
  readonly now: string | null;
  /** Name and unit beside the panel on paper; on screen the style sheet places them. */
  readonly heading: readonly PlacedText[];
  readonly points: readonly ChartPoint[];
  readonly lines: readonly ChartLine[];
  readonly gaps: readonly ChartGap[];
  readonly episodes: readonly ChartEpisode[];
}

export interface SessionMark {
  readonly day: string;
  readonly held: boolean;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly number: PlacedText | null;
}

/** A life event on the time axis. */
export interface EventMark {
  readonly day: string;
  /** Its last day; null while it goes on. */
  readonly until: string | null;
  readonly name: string;
  /** Where it began; null when that lies before the range. */
  readonly x: number | null;
  /** The stretch it lasted, for more than a day. */
  readonly lasts: { readonly x1: number; readonly x2: number } | null;
}

/** A tick of the time axis: months, or weeks in a short range. */
export interface TimeTick {
  readonly day: string;
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly label: PlacedText;
}

export interface ChartModel {
  readonly layout: ChartLayoutName;
  readonly width: number;
  readonly height: number;
  readonly from: string;
  readonly until: string;
  /** Left and right edge of the plot area. */
  readonly left: number;
  readonly right: number;
  readonly pointRadius: number;
  /** Days on either side that count in the line: 10 gives the weekly picture, a long range takes more. */
  readonly reachDays: number;
  /** In a long range: points are the lowest and the highest of every so many days. Null when every day is drawn. */
  readonly thinnedToDays: number | null;
  readonly panels: readonly ChartPanel[];
  /** The time axis below the last panel. */
  readonly axisY: number;
  /** Whether sessions also have a faint vertical line through the panels; not when the lines would merge. */
  readonly sessionLines: boolean;
  readonly sessionsLabel: PlacedText | null;
  readonly sessions: readonly SessionMark[];
  readonly events: readonly EventMark[];
  readonly ticks: readonly TimeTick[];
}

/** What the label of an episode in one panel depends on. */
export interface EpisodeFacts {
  readonly status: EpisodeStatus;
  readonly channel: Channel;
  readonly finding: Finding;
  /** Length so far, both ends included. */
  readonly days: number;
  readonly isOver: boolean;
  /** Nothing was logged after it, so that it is not known how it went on. */
  readonly isEndUnknown: boolean;
}

/** The texts of one language; functions take numbers and days, so that the model itself knows no language. */
export interface ChartText {
  panelName(key: PanelKey): string;
  panelUnit(channel: Channel): string;
  /** "5,7": always one decimal. */
  mean(value: number): string;
  /** The short number of a gridline. */
  tick(value: number): string;
  /** "laatste 7 dagen" */
  lastSevenDays: string;
  sessions: string;
  /** "9 dagen leeg" and its short form "leeg". */
  gap(days: number): string;
  gapShort: string;
  /** "ervoor 5,6" */
  before(level: number): string;
  /** Long to short, for example ["lager, daarna hersteld · 27 dagen", "lager, daarna hersteld"]. */
  episode(episode: EpisodeFacts): readonly string[];
  /** "feb" */
  month(day: string): string;
  /** "9 juni", for ranges of a few weeks. */
  day(day: string): string;
}

export interface ChartFinding {
  readonly finding: Finding;
  /** A, B, C… as given by lib/analysis/findings/finding-letters.ts. */
  readonly letter: string;
}

/** What is drawn, in any layout and language. */
export interface ChartRecord {
  /** All days in any order: days outside the range shape the line at its edges. */
  readonly days: readonly Day[];
  readonly sessions: readonly { readonly day: string; readonly held: boolean; readonly number?: number | undefined }[];
  readonly findings: readonly ChartFinding[];
  /** Life events. */
  readonly events?: readonly { readonly day: string; readonly until: string | null; readonly name: string }[];
  /** First and last day drawn, inclusive. */
  readonly from: string;
  readonly until: string;
  /** The last day that can have been logged, when the range goes beyond it: future days are not gaps. */
  readonly asOf?: string;
  /** Variability of the days, by channel: the width of the band around the line follows from it. */
  readonly variability?: Readonly<Partial<Record<Channel, Variability>>>;
  /** Panels to draw; all three by default. A panel without any value is left out, mood excepted. */
  readonly panels?: readonly PanelKey[];
  /** Panels that the narrow layouts draw; all of `panels` by default. */
  readonly narrowPanels?: readonly PanelKey[];
}

/** The layout and language of a drawing. */
export interface ChartRequest {
  readonly layout: ChartLayoutName;
  readonly text: ChartText;
}

export interface ChartInput extends ChartRecord, ChartRequest {}
