import { toEpochDay } from "@/lib/platform/calendar/local-date";
import type { Channel } from "@/lib/analysis/trends/analyse";
import { bracketOf } from "./bracket";
import { periodOf } from "@/lib/analysis/findings/period";
import { beforeLevelOf, episodeStatus, panelsOf } from "./episode-status";
import { hatchOf } from "./hatch";
import { keyBox, placeKey } from "./keys";
import { assignLabels, placeSlot, type LabelRequest } from "./label-row";
import type { ChartLayout } from "./layout";
import { levelBefore } from "./level-before";
import type { TimeScale } from "./scale";
import { round } from "./text-box";
import type {
  Box,
  ChartEpisode,
  ChartFinding,
  ChartPoint,
  ChartText,
  EpisodeStatus,
  KeyCircle,
  PanelKey,
} from "./types";

/** An episode of one panel before the panel is placed: only its coordinates along the time axis. */
export interface EpisodePlan {
  readonly item: ChartFinding;
  readonly channel: Channel;
  readonly status: EpisodeStatus;
  readonly x1: number;
  readonly x2: number;
  readonly legs: { left: boolean; right: boolean };
  readonly labelRequest: LabelRequest;
}

/** The episodes of a panel and the places of their labels above it. */
export interface PanelPlan {
  readonly episodes: readonly EpisodePlan[];
  readonly slots: ReturnType<typeof assignLabels>;
}

/** Plans the episodes of a panel, open ones first, so that they keep their labels when room is short. */
export function planEpisodes(
  panel: PanelKey,
  findings: readonly ChartFinding[],
  frame: { time: TimeScale; layout: ChartLayout; text: ChartText },
): PanelPlan {
  const episodes = findings.flatMap((item) => planOne(panel, item, frame)).sort(currentFirst);
  const slots = assignLabels(
    episodes.map(({ labelRequest }) => labelRequest),
    frame.layout,
  );
  return { episodes, slots };
}

function planOne(
  panel: PanelKey,
  item: ChartFinding,
  { time, text }: { time: TimeScale; text: ChartText },
): EpisodePlan[] {
  const { finding } = item;
  const channel = panelsOf(finding).get(panel);
  const kind = episodeStatus(finding);
  if (!kind || !channel) return [];
  const span = periodOf(finding, channel);
  // Nothing was logged afterwards: whether it went on cannot be said, and neither can that it recovered.
  const isEndUnknown = finding.endUnknown === true && (span.until === null || span.until === finding.until);
  // One channel can be back while the finding is open because of another.
  const status = kind === "open" && span.until !== null && !isEndUnknown ? "recovered" : kind;
  const from = toEpochDay(span.from);
  const until = span.until === null ? time.last : toEpochDay(span.until);
  if (until < time.first || from > time.last) return [];
  const x1 = time.start(from);
  const x2 = time.end(until);
  const isOver = span.until !== null && !isEndUnknown;
  const texts = text.episode({ status, channel, finding, days: until - from + 1, isOver, isEndUnknown });
  const legs = { left: from >= time.first, right: isOver && until <= time.last };
  return [{ item, channel, status, x1, x2, legs, labelRequest: { texts, x1, x2, isOpen: !isOver } }];
}

function currentFirst(a: EpisodePlan, b: EpisodePlan): number {
  const open = Number(b.item.finding.until === null) - Number(a.item.finding.until === null);
  return open || compare(b.item.finding.from, a.item.finding.from) || compare(a.item.finding.id, b.item.finding.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface PanelFrame {
  readonly top: number;
  readonly bottom: number;
  readonly channel: Channel;
  readonly y: (value: number) => number;
  readonly points: readonly ChartPoint[];
  readonly layout: ChartLayout;
  readonly text: ChartText;
}

/** Places the planned episodes in a panel, without overlap of labels, circles and levels. */
export function placeEpisodes(plan: PanelPlan, frame: PanelFrame): ChartEpisode[] {
  const surfaces = plan.episodes.map(({ x1, x2 }) => surfaceOf(x1, x2, frame));
  const keys: (KeyCircle | null)[] = [];
  plan.episodes.forEach(({ status }, i) => {
    const taken = keys.filter((key) => key !== null);
    keys.push(placeKey(status, surfaces[i] ?? EMPTY, frame.layout.keyRadius, taken, frame.layout));
  });
  const boxes = keys.filter((key) => key !== null).map(keyBox);
  return plan.episodes.map((episode, i) => {
    const surface = surfaces[i] ?? EMPTY;
    const before = beforeOf(episode, surface, boxes, frame);
    if (before?.label) boxes.push(before.label.box);
    const slot = plan.slots.get(episode.labelRequest);
    const { finding, letter } = episode.item;
    return {
      findingId: finding.id,
      letter,
      status: episode.status,
      ...periodOf(finding, episode.channel),
      surface,
      hatch: hatchOf(episode.status, surface),
      bracket: bracketOf(episode.status, surface, episode.legs),
      key: keys[i] ?? null,
      label: slot ? placeSlot(slot, frame.top, frame.layout) : null,
      before,
    };
  });
}

const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };

function surfaceOf(x1: number, x2: number, { top, bottom }: PanelFrame): Box {
  return { x: x1, y: top, width: round(x2 - x1), height: bottom - top };
}

function beforeOf({ item, channel, status }: EpisodePlan, surface: Box, taken: readonly Box[], frame: PanelFrame) {
  // A level is drawn only in the panel of its own channel: not sleep quality among hours, not the composite among
  // moods.
  const level = channel === frame.channel ? beforeLevelOf(item.finding, channel) : null;
  if (level === null) return null;
  return levelBefore(frame.y(level), {
    ...frame,
    surface,
    status,
    text: frame.text.before(level),
    fontSize: frame.layout.fontSize,
    taken,
  });
}
