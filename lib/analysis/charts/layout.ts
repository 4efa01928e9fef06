import type { ChartLayoutName, PanelKey } from "./types";

/** The fixed measures of one layout, in user units. */
export interface ChartLayout {
  readonly name: ChartLayoutName;
  readonly width: number;
  /** Edges of the plot area. */
  readonly left: number;
  readonly right: number;
  readonly plotHeight: Readonly<Record<PanelKey, number>>;
  /** Names beside the panel (`side`) or on a line above it (`above`). */
  readonly heading: "side" | "above";
  readonly fontSize: number;
  readonly keyRadius: number;
  readonly pointRadius: number;
  readonly dotRadius: number;
}

const WIDE_PLOTS = { mood: 196, stress: 112, sleep: 120 } as const;
const NARROW_PLOTS = { mood: 140, stress: 80, sleep: 88 } as const;

/** The widths are the smallest on which a layout is shown: labels that fit there fit on every wider one. */
const LAYOUTS: Readonly<Record<ChartLayoutName, ChartLayout>> = {
  wide: {
    name: "wide",
    width: 920,
    left: 152,
    right: 912,
    plotHeight: WIDE_PLOTS,
    heading: "side",
    fontSize: 13,
    keyRadius: 10,
    pointRadius: 1.9,
    dotRadius: 3.2,
  },
  medium: {
    name: "medium",
    width: 500,
    left: 28,
    right: 496,
    plotHeight: WIDE_PLOTS,
    heading: "above",
    fontSize: 13,
    keyRadius: 10,
    pointRadius: 1.9,
    dotRadius: 3,
  },
  narrow: { ...phone("narrow", 350), dotRadius: 2.6 },
  narrowest: { ...phone("narrowest", 312), dotRadius: 2.6 },
  print: {
    name: "print",
    width: 672,
    left: 136,
    right: 668,
    plotHeight: { mood: 148, stress: 84, sleep: 90 },
    heading: "side",
    fontSize: 12,
    keyRadius: 9,
    pointRadius: 1.7,
    dotRadius: 2.8,
  },
};

function phone(name: ChartLayoutName, width: number) {
  const heading = "above" as const;
  const edges = { left: 28, right: width - 4 };
  return { name, width, ...edges, plotHeight: NARROW_PLOTS, heading, fontSize: 13, keyRadius: 10, pointRadius: 1.6 };
}

/** The measures of a layout by name. */
export function chartLayout(name: ChartLayoutName): ChartLayout {
  return LAYOUTS[name];
}

/** Room between two panels. */
export const PANEL_GAP = 16;
/** From the top of a panel to the bracket above it, and to the baseline of its row of labels. */
export const BRACKET_RISE = 3;
export const LABEL_RISE = 12;
export const LABEL_HEAD = 34;
