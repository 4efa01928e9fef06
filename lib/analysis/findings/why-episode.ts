import { CLOSING, DECLINE, LASTING, NEW_LEVEL } from "@/lib/analysis/trends/constants";
import { isDecline, type EpisodeFinding } from "@/lib/analysis/trends/finding";
import { METHOD } from "@/lib/analysis/trends/method";
import { dayText, levelText, type FindingContext } from "./finding-text";

const DAYS_A_WEEK = 7;

/** Why a stretch is called lower or higher than before. */
export function whyEpisode(context: FindingContext, finding: EpisodeFinding) {
  return {
    rule: sentencesOf(beginningRule(context, finding), lastingRule(context, finding), nameRule(context, finding)),
    used: sentencesOf(windowUsed(context, finding), referenceUsed(context, finding), lastingUsed(context, finding)),
    changes: changesOf(context, finding),
  };
}

function sentencesOf(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function beginningRule(context: FindingContext, finding: EpisodeFinding): string {
  const { t } = context;
  const { channel, evidence } = finding;
  const { days, sparseWeeksAllowed, threshold, baselineSd } = evidence.noticed;
  const rule = isDecline(finding) ? ("lower" as const) : ("improvement" as const);
  const values = {
    channel,
    days,
    perWeek: days > DECLINE.days ? LASTING.minPerWeek : DECLINE.minPerWeek,
    mayMiss: sparseWeeksAllowed,
    threshold: levelText(context, channel, threshold),
    baselineSd: levelText(context, channel, baselineSd),
  };
  return sentencesOf(t(`why.rule.${rule}`, values), t("why.rule.began", { days: LASTING.days }));
}

/** The rule for calling a period lasting; empty until it is. */
function lastingRule({ t }: FindingContext, { channel, lastingNoticedOn, evidence }: EpisodeFinding): string {
  const { lasting } = evidence;
  if (lastingNoticedOn === undefined) return "";
  if (lasting?.rule === "age") return t("why.rule.lastingByAge", { days: METHOD.byAge.minAgeDays, channel });
  return t("why.rule.lasting", {
    days: lasting?.days ?? LASTING.days,
    minEntries: LASTING.minEntries,
    perWeek: LASTING.minPerWeek,
    mayMiss: lasting?.sparseWeeksAllowed ?? 0,
  });
}

/** The rule for a name that a period has since it is over; empty for the others. */
function nameRule({ t }: FindingContext, { kind, evidence }: EpisodeFinding): string {
  if (kind === "worse-before-better") return t("why.rule.clear");
  if (kind !== "new-level" && evidence.ownEndedBy !== "new-level") return "";
  return t("why.rule.newLevel", {
    stableWeeks: NEW_LEVEL.stableDays / DAYS_A_WEEK,
    mostWeeks: NEW_LEVEL.mostDays / DAYS_A_WEEK,
  });
}

function windowUsed(context: FindingContext, { channel, evidence: { noticed } }: EpisodeFinding): string {
  return context.t("why.used.window", {
    from: dayText(context, noticed.from),
    until: dayText(context, noticed.to),
    logged: noticed.loggedDays,
    days: noticed.days,
    mean: levelText(context, channel, noticed.mean),
  });
}

function referenceUsed(context: FindingContext, { channel, evidence: { reference } }: EpisodeFinding): string {
  return context.t("why.used.reference", {
    from: dayText(context, reference.from),
    until: dayText(context, reference.to),
    logged: reference.loggedDays,
    mean: levelText(context, channel, reference.mean),
  });
}

function lastingUsed(context: FindingContext, { channel, lastingNoticedOn, evidence }: EpisodeFinding): string {
  const { lasting } = evidence;
  if (lastingNoticedOn === undefined || lasting === null) return "";
  return context.t("why.used.lasting", {
    day: dayText(context, lastingNoticedOn),
    logged: lasting.loggedDays,
    days: lasting.days,
    mean: levelText(context, channel, lasting.mean),
  });
}

function changesOf(context: FindingContext, finding: EpisodeFinding): string {
  const { t } = context;
  if (!isDecline(finding)) return t("why.changes.improvement");
  const { channel, lastingNoticedOn } = finding;
  const isLasting = lastingNoticedOn !== undefined;
  const days = isLasting ? CLOSING.daysWhenLasting : CLOSING.days;
  const recovered = t("why.changes.recovered", { channel, days, level: closingLevel(context, finding) });
  return isLasting ? recovered : sentencesOf(recovered, t("why.changes.lasting", { channel, days: LASTING.days }));
}

/** The level at which the engine closes a period, slightly short of the level before. */
function closingLevel(context: FindingContext, { channel, evidence }: EpisodeFinding): string {
  const { reference, closingMargin } = evidence;
  const level = channel === "stress" ? reference.mean + closingMargin : reference.mean - closingMargin;
  return levelText(context, channel, level);
}
