import { durationOf, finishedDuration } from "@/lib/analysis/findings/duration";
import type { FindingKind } from "@/lib/analysis/trends/analyse";
import { isEpisode } from "@/lib/analysis/trends/finding";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { ChartText, EpisodeFacts } from "./types";

/** The texts of a chart in the language of the translator and the formatter. */
export function chartText(t: Translator<"charts">, format: Formatter): ChartText {
  return {
    panelName: (key) => t(`panel.${key}`),
    panelUnit: (channel) => t(`unit.${channel}`),
    mean: format.mean,
    tick: format.grade,
    lastSevenDays: t("lastSevenDays"),
    sessions: t("sessions"),
    gap: (days) => t("gap", { days }),
    gapShort: t("gapShort"),
    before: (level) => t("before", { level: format.mean(level) }),
    episode: (episode) => episodeText(t, episode),
    month: format.monthShort,
    day: format.day,
  };
}

/** From long to short: "nu lager, te vroeg om te zeggen · 2 weken", "nu lager, te vroeg", "nu lager". */
function episodeText(t: Translator<"charts">, episode: EpisodeFacts): string[] {
  const { channel, days, isOver, isEndUnknown } = episode;
  const key = episodeKey(episode);
  const { unit, count } = isOver || isEndUnknown ? finishedDuration(days) : durationOf(days);
  const length = t(`duration.${unit}`, { count });
  const long = t(`episode.${key}.long`, { channel });
  const short = t(`episode.${key}.short`, { channel });
  return [`${long} · ${length}`, long, `${short} · ${length}`, short, t(`episode.${key}.shortest`, { channel })];
}

function episodeKey({ status, finding, isOver, isEndUnknown }: EpisodeFacts) {
  if (status === "plain") return plainKey(finding.kind);
  if (isEndUnknown) return "unknownEnd";
  if (finding.kind === "new-level") return "newLevel";
  if (isEpisode(finding) && finding.evidence.stillHigh !== null) return "notRecovered";
  return status === "lasting" && isOver ? "lastingOver" : status;
}

/** How a finding is called whose surface is drawn without a pattern; null for one that never is. */
const PLAIN: Readonly<Record<FindingKind, "improvement" | "sustainedLow" | null>> = {
  improvement: "improvement",
  "sustained-low": "sustainedLow",
  "decline-open": null,
  "lasting-low": null,
  "worse-before-better": null,
  "temporary-decline": null,
  "new-level": null,
  plateau: null,
  "post-session-pattern": null,
  "post-session-dip": null,
  "logging-change": null,
};

function plainKey(kind: FindingKind): "improvement" | "sustainedLow" {
  const key = PLAIN[kind];
  if (key === null) throw new Error(`a finding of the kind ${kind} has no plain name`);
  return key;
}
