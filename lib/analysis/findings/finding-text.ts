import { toEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Channel, Finding } from "@/lib/analysis/trends/analyse";
import { durationOf, finishedDuration } from "./duration";
import { periodOf, describedChannel } from "./period";

/** What a text about a finding is written with: a language, and the day on which it is read. */
export interface FindingContext {
  readonly t: Translator<"findings">;
  readonly format: Formatter;
  readonly today: LocalDate;
}

/** A day as text, with its year only when that is not the year of reading. */
export function dayText({ format, today }: FindingContext, day: LocalDate): string {
  return format.dayAsOf(day, today);
}

/** "2 weken" while it goes on, "27 dagen" once it is over. */
export function lengthText({ t, today }: FindingContext, finding: Finding): string {
  const { from, until } = periodOf(finding, describedChannel(finding));
  const days = toEpochDay(until ?? today) - toEpochDay(from) + 1;
  const { unit, count } = until === null ? durationOf(days) : finishedDuration(days);
  return t(`duration.${unit}`, { count });
}

/** A level in the unit of its channel: "5,7" or "6,1 uur"; a dash when there is none. */
export function levelText({ t, format }: FindingContext, channel: Channel, level: number | null): string {
  return level === null ? "–" : t("level", { channel, value: format.mean(level) });
}

/** The channels besides the described one, without the composite, which only repeats the others. */
export function otherChannels(finding: Finding): Exclude<Channel, "composite">[] {
  const described = describedChannel(finding);
  return finding.evidence.channels.filter((channel) => channel !== "composite").filter((each) => each !== described);
}

/** Several names as one list: "stemming, stress en slaap". */
export function listText({ t }: FindingContext, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : t("and", { first: names.slice(0, -1).join(", "), last });
}
