import { fromEpochDay, toEpochDay } from "@/lib/platform/calendar/local-date";
import { analyseChannels, type AnalysedChannels, type ChannelRecord } from "./channel-episodes";
import { oriented } from "./channels";
import type { Treatment } from "./classify";
import type { Analysis, ChannelState } from "./analysis";
import { AUTOCORRELATION } from "./constants";
import { declineFindings } from "./decline-findings";
import type { Finding } from "./finding";
import { improvementFindings } from "./improvement-findings";
import { loggingChangeFindings } from "./logging-change-findings";
import { METHOD, type Method } from "./method";
import type { TrendInput } from "./model";
import { plateauFindings } from "./plateau-findings";
import { denseRecord } from "./record";
import { countIn } from "./series";
import { sessionDipFindings } from "./session-dips";
import { sessionPatternFindings } from "./session-pattern";
import { shortfallsOf } from "./shortfalls";
import { sustainedLowFindings } from "./sustained-low";

export type { Analysis, ChannelState, Shortfall } from "./analysis";
export type { Finding, FindingKind } from "./finding";
export type { Channel, Day, TrendInput } from "./model";

/**
 * Analyses a record up to and including `today` by the method in docs/trends.md. It is deterministic and never looks
 * ahead: the same record cut at an earlier day gives the findings noticed by then.
 *
 * Treatment starts where `treatment` says, else with the first session up to today, else there is none.
 *
 * @param method parameters of the test; by default the ones in use
 * @returns findings in the order of noticing; a state for each channel ever logged; what is missing
 * @throws RangeError when a day is not a calendar day
 */
export function analyse(input: TrendInput, method: Method = METHOD): Analysis {
  const record = denseRecord(input);
  const today = toEpochDay(input.today);
  const treatment = treatmentOf(input, today);
  const { channels, lows, loggingChanges } = record
    ? analyseChannels(record, treatment?.start ?? null, method)
    : NOTHING;
  const mood = channels.find(({ channel }) => channel === "mood");
  const sessions = sessionDays(input, today);
  const questionnaires = (input.questionnaires ?? []).filter(({ day }) => toEpochDay(day) <= today);
  const sustainedLows = mood ? sustainedLowFindings(mood.series) : [];
  const findings = [
    ...declineFindings(lows, { treatment, questionnaires, today }),
    ...improvementFindings(channels, today),
    ...plateauFindings(channels, sustainedLows, today),
    ...sessionPatternFindings(channels, sessions),
    ...sessionDipFindings(channels, sessions),
    ...sustainedLows,
    ...loggingChangeFindings(loggingChanges, today),
  ];
  return {
    findings: findings.sort(byNotice),
    channels: channels.map(stateOf),
    shortfalls: shortfallsOf(channels, sessions),
  };
}

const NOTHING: AnalysedChannels = { channels: [], lows: [], loggingChanges: [] };

/** The days with a session up to today, ascending, each once. */
function sessionDays({ sessions }: TrendInput, today: number): number[] {
  const days = sessions.map(({ day }) => toEpochDay(day)).filter((day) => day <= today);
  return [...new Set(days)].sort((a, b) => a - b);
}

function treatmentOf(input: TrendInput, today: number): Treatment | null {
  const { treatment } = input;
  if (treatment) return { start: toEpochDay(treatment.start), end: treatment.end ? toEpochDay(treatment.end) : null };
  const [first] = sessionDays(input, today);
  return first === undefined ? null : { start: first, end: null };
}

function byNotice(a: Finding, b: Finding): number {
  if (a.noticedOn !== b.noticedOn) return a.noticedOn < b.noticedOn ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function stateOf({ channel, series, variability, baseline }: ChannelRecord): ChannelState {
  const dayOf = (index: number) => fromEpochDay(series.firstEpochDay + index);
  return {
    channel,
    baselineSd: variability?.sd ?? 0,
    autocorrelation: variability?.phi ?? AUTOCORRELATION.prior,
    baseline: baseline && {
      mean: oriented(channel, baseline.mean),
      n: baseline.n,
      from: dayOf(baseline.from),
      to: dayOf(Math.min(baseline.to, series.length - 1)),
    },
    loggedDays: countIn(series, 0, series.length - 1),
    spanDays: series.length,
  };
}
