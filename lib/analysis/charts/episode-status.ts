import type { Channel, Finding, FindingKind } from "@/lib/analysis/trends/analyse";
import { isEpisode } from "@/lib/analysis/trends/finding";
import { levelsOf } from "@/lib/analysis/findings/period";
import type { EpisodeStatus, PanelKey } from "./types";

const STATUS: Readonly<Record<FindingKind, EpisodeStatus | null>> = {
  "decline-open": "open",
  "lasting-low": "lasting",
  "worse-before-better": "recovered",
  "temporary-decline": "recovered",
  "new-level": "lasting",
  "sustained-low": "plain",
  improvement: "plain",
  plateau: null,
  "post-session-pattern": null,
  "post-session-dip": null,
  "logging-change": null,
};

const PANEL: Readonly<Record<Channel, PanelKey>> = {
  mood: "mood",
  // Every check-in has a mood, so the composite is drawn in the panel of mood.
  composite: "mood",
  stress: "stress",
  sleepHours: "sleep",
  sleepQuality: "sleep",
};

/** How a finding is drawn, or null for one that is only text. */
export function episodeStatus(finding: Finding): EpisodeStatus | null {
  // What is not called recovered is not drawn as recovered.
  if (isEpisode(finding) && finding.evidence.stillHigh !== null) return "lasting";
  return STATUS[finding.kind];
}

/** The panels a finding is drawn in, each with the channel it concerns there. */
export function panelsOf(finding: Finding): Map<PanelKey, Channel> {
  const panels = new Map<PanelKey, Channel>();
  for (const channel of finding.evidence.channels) {
    const panel = PANEL[channel];
    if (!panels.has(panel) || channel === "mood") panels.set(panel, channel);
  }
  return panels;
}

/** The level of a channel before the episode, in the unit in which it is logged; null when the engine names none. */
export function beforeLevelOf(finding: Finding, channel: Channel): number | null {
  return levelsOf(finding, channel).before;
}
