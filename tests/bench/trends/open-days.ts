import { addDays } from "@/lib/platform/calendar/local-date";
import type { Analysis, Channel } from "@/lib/analysis/trends/analyse";
import { isDecline, isEpisode, type EpisodeFinding } from "@/lib/analysis/trends/finding";
import type { Scenario } from "./scenario";
import { dayAt } from "./simulate";

/** Days on which something was told: from the day of noticing up to the day it was told to be over, not included. */
interface ToldPeriod {
  from: string;
  until: string;
}

/** How a person is told over a record, day by day; what is open on the last day counts that day. */
interface Told {
  lows: ToldPeriod[];
  /** Each low or rise of a channel apart. */
  channels: { channel: Channel; direction: "lower" | "higher"; period: ToldPeriod }[];
}

function toldOf({ findings }: Analysis, { days }: Scenario): Told {
  const end = addDays(dayAt(days - 1), 1);
  const told: Told = { lows: [], channels: [] };
  for (const finding of findings) {
    if (!isEpisode(finding)) continue;
    const direction = isDecline(finding) ? ("lower" as const) : ("higher" as const);
    if (direction === "lower") told.lows.push(...openPeriods(finding, end));
    for (const { channel, noticedOn, until } of finding.evidence.notices) {
      told.channels.push({ channel, direction, period: { from: noticedOn, until: until ?? end } });
    }
  }
  return told;
}

/** A low that returned was told to be over in between. */
function openPeriods({ noticedOn, until, evidence: { returns } }: EpisodeFinding, end: string): ToldPeriod[] {
  const starts = [noticedOn, ...returns.map(({ returnedOn }) => returnedOn)];
  const ends = [...returns.map(({ backOn }) => backOn), until ?? end];
  return starts.map((from, place) => ({ from, until: ends[place] ?? end }));
}

const includes = ({ from, until }: ToldPeriod, day: string) => from <= day && day < until;

function shareOfDays(holds: (told: Told, day: string) => boolean) {
  return (analysis: Analysis, scenario: Scenario): number => {
    const told = toldOf(analysis, scenario);
    const days = Array.from({ length: scenario.days }, (_, index) => dayAt(index));
    return days.filter((day) => holds(told, day)).length / scenario.days;
  };
}

/** Share of the days of a record on which a low is open. */
export const daysLow = shareOfDays(({ lows }, day) => lows.some((low) => includes(low, day)));

/** Share of days with two open lows or more. */
export const daysWithTwoLows = shareOfDays(({ lows }, day) => lows.filter((low) => includes(low, day)).length > 1);

/** Share of days on which one channel is told both lower and higher. */
export const daysOfContradiction = shareOfDays(({ channels }, day) => {
  const open = channels.filter(({ period }) => includes(period, day));
  return open.some(
    ({ channel, direction }) =>
      direction === "lower" && open.some((each) => each.channel === channel && each.direction === "higher"),
  );
});

/** Whether a low was open for more than 182 days on end. */
export function hasEndlessLow(analysis: Analysis, scenario: Scenario): number {
  const { lows } = toldOf(analysis, scenario);
  return Number(lows.some(({ from, until }) => addDays(from, 182) < until));
}
