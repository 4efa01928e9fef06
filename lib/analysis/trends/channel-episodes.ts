import { CHANNELS, channelSeries, limitsOf, oriented } from "./channels";
import type { Episode } from "./episode";
import { beyondDeclines } from "./improvement-references";
import { lowPeriods, type LowPeriod } from "./low-periods";
import { loggingChanges, type LoggingChange } from "./logging-changes";
import { METHOD, type Limits, type Method } from "./method";
import type { Channel } from "./model";
import type { DenseRecord } from "./record";
import { referencesOf, type Reference } from "./references";
import { mirrored, type Series } from "./series";
import { episodeMachine, type LimitsOverTime, type Machine } from "./state-machine";
import { variabilityHistory, type Variability } from "./variability";

/** One channel analysed by itself. Stress is mirrored, so lower is worse everywhere; numbers are indices of days. */
export interface ChannelRecord {
  channel: Channel;
  series: Series;
  declines: readonly Episode[];
  /** Stretches above the reference, found on the mirrored series: the values in them are mirrored too. */
  rises: { series: Series; episodes: readonly Episode[] } | null;
  /** The baseline as known today. */
  baseline: Reference | null;
  /** The variability as known today. */
  variability: Variability | null;
  /** The variability as it was known in each week. */
  weeklyVariability: (Variability | null)[];
}

/** The channels of a record, and the lows in which they are told together. */
export interface AnalysedChannels {
  channels: ChannelRecord[];
  lows: LowPeriod[];
  loggingChanges: LoggingChange[];
}

/** A channel with its two machines before the first day. */
interface Running {
  record: ChannelRecord;
  lower: Machine;
  higher: Machine | null;
}

/**
 * Each channel that was ever logged, with its own episodes. All channels go through the days together, so that what is
 * open in one of them counts for the others on the day itself, and never before.
 */
export function analyseChannels(
  record: DenseRecord,
  treatmentStart: number | null,
  method: Method = METHOD,
): AnalysedChannels {
  const logged = CHANNELS.flatMap((channel) => {
    const series = channelSeries(record, channel);
    return series ? [{ channel, series }] : [];
  });
  // The composite begins on the first day with two grades; before that day every grade counts as logged alone.
  const othersFromDay = logged.find(({ channel }) => channel === "composite")?.series.firstEpochDay ?? Infinity;
  const running = logged.map(({ channel, series }) => {
    const z = { ...limitsOf(channel, method), othersFrom: othersFromDay - series.firstEpochDay };
    return prepare(channel, series, { treatmentStart, method, z });
  });
  return { channels: running.map((each) => each.record), ...goThroughDays(running) };
}

/** Steps all machines day by day. One channel has one sentence: a low ends a rise that is open, and none begins in it. */
function goThroughDays(running: readonly Running[]): Pick<AnalysedChannels, "lows" | "loggingChanges"> {
  const lows = lowPeriods(
    running.map(({ record: { channel, series }, lower }) => ({
      machine: lower,
      firstEpochDay: series.firstEpochDay,
      noticeOf: (episode) => ({ channel, series, episode, unit: (value) => oriented(channel, value) }),
    })),
  );
  const logging = loggingChanges(
    running.map(({ record: { channel, series }, lower, higher }) => ({ channel, series, lower, higher })),
  );
  const first = Math.min(...running.map(({ record }) => record.series.firstEpochDay));
  const last = Math.max(...running.map(({ record: { series } }) => series.firstEpochDay + series.length - 1));
  for (let day = first; day <= last; day++) {
    for (const { record, lower } of running) {
      const t = day - record.series.firstEpochDay;
      if (t >= 0) lower.step(t);
    }
    lows.endDay(day);
    for (const { record, lower, higher } of running) {
      const t = day - record.series.firstEpochDay;
      if (!higher || t < 0) continue;
      const low = lower.open();
      if (low) higher.end(t, "replaced", low.onset - 1);
      else higher.step(t);
    }
    logging.endDay(day);
  }
  return { lows: lows.periods, loggingChanges: logging.changes };
}

interface ChannelInput {
  treatmentStart: number | null;
  method: Method;
  z: LimitsOverTime;
}

function prepare(channel: Channel, series: Series, { treatmentStart, method, z }: ChannelInput): Running {
  // Mirroring changes neither how much days differ nor how alike they are: one estimate serves both directions.
  const { weekly: weeklyVariability, today: variability } = variabilityHistory(series, method.variabilityLagDays);
  const startIndex = treatmentStart === null ? null : treatmentStart - series.firstEpochDay;
  const references = referencesOf(series, startIndex);
  const lower = episodeMachine({ series, references, weeklyVariability, z, method });
  const rises = riseMachine(channel, { series, startIndex, declines: lower.episodes, weeklyVariability, z, method });
  const record = {
    channel,
    series,
    weeklyVariability,
    variability,
    baseline: references.startKnownOn(series.length - 1),
    declines: lower.episodes,
    rises: rises && { series: rises.series, episodes: rises.machine.episodes },
  };
  return { record, lower, higher: rises?.machine ?? null };
}

interface RiseInput {
  series: Series;
  startIndex: number | null;
  declines: readonly Episode[];
  weeklyVariability: (Variability | null)[];
  z: LimitsOverTime;
  method: Method;
}

/**
 * The same state machine on 11 − x. Longer sleep is never called an improvement: sleep hours have none.
 */
function riseMachine(channel: Channel, input: RiseInput): { series: Series; machine: Machine } | null {
  if (channel === "sleepHours") return null;
  const { startIndex, declines, weeklyVariability, method } = input;
  const { riseMargin } = method.z;
  const withMargin = ({ lasting, decline }: Limits) => ({
    lasting: lasting + riseMargin,
    decline: decline + riseMargin,
  });
  const z = { ...input.z, alone: withMargin(input.z.alone), withOthers: withMargin(input.z.withOthers) };
  const series = mirrored(input.series);
  const references = beyondDeclines(referencesOf(series, startIndex, method.riseLeavesOutDays), declines);
  return { series, machine: episodeMachine({ series, references, weeklyVariability, z, method }) };
}
