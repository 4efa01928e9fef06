import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { rangeName, type RangeName, type ScreenWidth } from "./range";
import type { Day } from "@/lib/analysis/trends/analyse";
import type { PanelKey } from "./types";

export const PANELS = ["mood", "stress", "sleep"] as const satisfies readonly PanelKey[];

/** What Trends shows, as stored in the address of the page: it can be bookmarked and needs no script. */
export interface TrendsView {
  readonly range: RangeName;
  readonly isTable: boolean;
  readonly showsHidden: boolean;
  /**
   * Panels that were switched off; at least one panel with values stays on. Null when nothing was chosen: then a phone
   * draws mood alone, and a wider screen every panel.
   */
  readonly off: ReadonlySet<PanelKey> | null;
}

/** The panels that are off on a screen, of those that have values. */
export function panelsOff({ off }: TrendsView, panels: readonly PanelKey[], width: ScreenWidth): ReadonlySet<PanelKey> {
  return off ?? new Set(width === "phone" ? panels.filter((panel) => panel !== "mood") : []);
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Parses the view from an address; unknown values are ignored. */
export function viewOf(
  query: Query,
  record: { first: LocalDate; last: LocalDate; panels: readonly PanelKey[] },
  width: ScreenWidth,
): TrendsView {
  const one = (name: string) => [query[name]].flat()[0];
  const asked = one("off")?.split(",");
  const off = record.panels.filter((panel) => asked?.includes(panel));
  return {
    range: rangeName(one("range"), record, width),
    isTable: one("view") === "table",
    showsHidden: one("hidden") !== undefined,
    off: asked === undefined ? null : new Set(off.length < record.panels.length ? off : []),
  };
}

/** The address of a view, for links that change one thing of it and keep the rest. */
export function viewAddress({ range, isTable, showsHidden, off }: TrendsView): `/trends?${string}` {
  const query = new URLSearchParams({ range });
  if (isTable) query.set("view", "table");
  if (showsHidden) query.set("hidden", "1");
  // Commas need no escape in a query, so they stay readable.
  return `/trends?${query}${off ? `&off=${[...off].join(",") || "none"}` : ""}`;
}

/** The view with one of the panels switched, or null when that would leave none. */
export function withPanelSwitched(
  view: TrendsView,
  panel: PanelKey,
  panels: readonly PanelKey[],
  width: ScreenWidth,
): TrendsView | null {
  const off = withSwitched(panelsOff(view, panels, width), panel, panels);
  return off && { ...view, off };
}

/** The panels that are off after one of them was switched, or null when that would leave none. */
export function withSwitched(
  off: ReadonlySet<PanelKey>,
  panel: PanelKey,
  panels: readonly PanelKey[],
): ReadonlySet<PanelKey> | null {
  const next = new Set(off);
  if (!next.delete(panel)) next.add(panel);
  return next.size < panels.length ? next : null;
}

/** The panels that have a value to draw, and always mood. */
export function panelsWithDays(days: readonly Day[]): PanelKey[] {
  const isLogged: Record<PanelKey, (day: Day) => boolean> = {
    mood: () => true,
    stress: ({ stress }) => stress !== undefined,
    sleep: ({ sleepHours, sleepQuality }) => sleepHours !== undefined || sleepQuality !== undefined,
  };
  return PANELS.filter((panel) => panel === "mood" || days.some(isLogged[panel]));
}
