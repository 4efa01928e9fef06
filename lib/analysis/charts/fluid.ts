import { chartModels } from "./model";
import type {
  ChartEpisode,
  ChartLayoutName,
  ChartModel,
  ChartPanel,
  ChartRecord,
  ChartText,
  EpisodeStatus,
  KeyCircle,
  PlacedText,
  TextAnchor,
  TextRole,
} from "./types";

/** The layouts of a chart on screen, from the narrowest to the widest. */
export const FLUID_LAYOUTS = ["narrowest", "narrow", "medium", "wide"] as const satisfies readonly ChartLayoutName[];
type FluidLayout = (typeof FLUID_LAYOUTS)[number];

/** The layouts in which something is shown, as their places in `FLUID_LAYOUTS`, both included. */
export interface Shown {
  readonly from: number;
  readonly until: number;
}

/**
 * A text over a drawing that takes any width: `x` is a percentage of the plot area. `y` is a percentage of the panel's
 * height inside it, and in pixels from its top above it and under the axis.
 */
export interface FluidText extends Shown {
  readonly text: string;
  readonly role: TextRole;
  readonly status: EpisodeStatus | null;
  readonly anchor: TextAnchor;
  readonly x: number;
  readonly y: number;
  readonly isInside: boolean;
}

/** A letter: `x` as above, `dx` pixels beside it, `y` in pixels from the top of its panel. */
export interface FluidKey extends Shown {
  readonly findingId: string;
  readonly letter: string;
  readonly status: EpisodeStatus;
  readonly x: number;
  readonly dx: number;
  readonly y: number;
}

export interface FluidPanel {
  /** The panel in the widest layout; its paths are stretched to the width there is. */
  readonly panel: ChartPanel;
  /** Whether the narrow layouts leave it out. */
  readonly isWideOnly: boolean;
  /** Whether there is a row of labels above it. */
  readonly hasLabels: boolean;
  readonly texts: readonly FluidText[];
  readonly keys: readonly FluidKey[];
}

/** A chart that takes any width: paths that are stretched, and texts that keep their size. */
export interface FluidChart {
  readonly models: Readonly<Record<FluidLayout, ChartModel>>;
  /** The model that is drawn: that of the widest layout. */
  readonly drawn: ChartModel;
  readonly panels: readonly FluidPanel[];
  /** What is written under the axis: numbers of sessions, months. `y` in pixels from the axis. */
  readonly axisTexts: readonly FluidText[];
  readonly ticks: readonly (Shown & { readonly x: number })[];
  /** The first layout with room for the vertical lines of sessions; null when none has. */
  readonly sessionLinesFrom: number | null;
  readonly sessionsName: string;
  readonly lastSevenDays: string;
}

/** Percentages closer than this are one place: less than three pixels of the widest drawing. */
const SAME_PLACE = 0.3;

/**
 * The chart of a record for any width. A text is measured in the narrowest width of each layout; a wider drawing of that
 * layout only moves texts apart, since their places are percentages and their size stays.
 */
export function fluidChart(record: ChartRecord, text: ChartText): FluidChart {
  const models = chartModels(record, text, FLUID_LAYOUTS);
  const inEach = FLUID_LAYOUTS.map((layout) => models[layout]);
  const { wide: drawn } = models;
  return {
    models,
    drawn,
    panels: drawn.panels.map((panel) => {
      const same = inEach.map((model) => ({ model, panel: model.panels.find(({ key }) => key === panel.key) }));
      return {
        panel,
        isWideOnly: same.some((each) => each.panel === undefined),
        hasLabels: same.some((each) => each.panel?.episodes.some(({ label }) => label)),
        texts: merged(same.map((each) => (each.panel ? panelTexts(each.panel, each.model) : []))),
        keys: merged(same.map((each) => (each.panel ? panelKeys(each.panel, each.model) : []))),
      };
    }),
    axisTexts: merged(inEach.map(axisTexts)),
    ticks: merged(inEach.map((model) => model.ticks.map(({ x }) => ({ x: share(x, model) })))),
    sessionLinesFrom: inEach.every(({ sessionLines }) => !sessionLines)
      ? null
      : inEach.findIndex(({ sessionLines }) => sessionLines),
    sessionsName: text.sessions,
    lastSevenDays: text.lastSevenDays,
  };
}

type Placed<T> = Omit<T, keyof Shown>;

function panelTexts({ gaps, episodes, top, bottom }: ChartPanel, model: ChartModel): Placed<FluidText>[] {
  const inPanel = (placed: PlacedText | null | undefined, status: EpisodeStatus | null = null) => {
    if (!placed) return [];
    const isInside = placed.y > top;
    const y = isInside ? hundredth(((placed.y - top) / (bottom - top)) * 100) : hundredth(placed.y - top);
    return [{ ...textOf(placed, model), status, y, isInside }];
  };
  return [
    ...gaps.flatMap(({ label }) => inPanel(label)),
    ...episodes.flatMap(({ label, before, status }) => [...inPanel(label, status), ...inPanel(before?.label, status)]),
  ];
}

function axisTexts(model: ChartModel): Placed<FluidText>[] {
  const labels = [...model.sessions.map(({ number }) => number), ...model.ticks.map(({ label }) => label)];
  return labels.flatMap((label) =>
    label ? [{ ...textOf(label, model), status: null, y: hundredth(label.y - model.axisY), isInside: false }] : [],
  );
}

function textOf({ text, role, anchor, x }: PlacedText, model: ChartModel) {
  return { text, role, anchor, x: share(x, model) };
}

function panelKeys({ episodes, top }: ChartPanel, model: ChartModel): Placed<FluidKey>[] {
  return episodes.flatMap(({ findingId, letter, status, key, surface }) =>
    key ? [{ findingId, letter, status, ...keyPlace(key, surface, model), y: hundredth(key.cy - top) }] : [],
  );
}

/** A letter stands at a distance in pixels from where its episode begins, or in the middle of a short one. */
function keyPlace({ cx }: KeyCircle, { x, width }: ChartEpisode["surface"], model: ChartModel) {
  const middle = x + width / 2;
  const at = Math.abs(cx - middle) < 1 ? middle : x;
  return { x: share(at, model), dx: Math.round(cx - at) };
}

/** A place as a percentage of the plot area. */
export function share(x: number, { left, right }: ChartModel): number {
  return hundredth(((x - left) / (right - left)) * 100);
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

interface Place {
  readonly x: number;
  readonly y?: number;
}

/** What is the same in layouts that follow each other is one. */
function merged<T extends Place>(inEach: readonly (readonly T[])[]): (T & Shown)[] {
  const all: (T & Shown)[] = [];
  inEach.forEach((items, index) => {
    for (const item of items) {
      const at = all.findIndex((other) => other.until === index - 1 && isSame(other, item));
      const before = all[at];
      if (before) all[at] = { ...before, until: index };
      else all.push({ ...item, from: index, until: index });
    }
  });
  return all;
}

/** Whether two differ in their place alone, and by less than can be seen. */
function isSame<T extends Place>(a: T, b: T): boolean {
  const names = Object.keys(b).filter((name) => name !== "x" && name !== "y");
  const isNear = Math.abs(a.x - b.x) <= SAME_PLACE && Math.abs((a.y ?? 0) - (b.y ?? 0)) <= 1;
  return isNear && names.every((name) => Reflect.get(a, name) === Reflect.get(b, name));
}
