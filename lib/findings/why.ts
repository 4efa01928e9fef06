import { CLOSING, DECLINE, LASTING, LASTING_BY_AGE, SUSTAINED_LOW } from "@/lib/trends/constants";
import type { Finding } from "@/lib/trends/analyse";
import { dayWords, evidenceLevel, levelWords, type FindingContext } from "./finding-words";
import { numberOf, textOf } from "./numbers";

/** The four answers to "why do I see this?". */
export interface Why {
  readonly rule: string;
  readonly used: string;
  readonly changes: string;
  readonly not: string;
}

/** Kinds that the state machine of lower periods makes; their rules are the engine's own constants. */
const LOWER = ["lasting-low", "decline-open", "worse-before-better", "temporary-decline"] as const;

function isLower(kind: Finding["kind"]): kind is (typeof LOWER)[number] {
  return LOWER.some((lower) => lower === kind);
}

/** Rule, data, what would change it and what it does not say, with the engine's own numbers. */
export function whyFinding(context: FindingContext, finding: Finding): Why {
  return {
    rule: ruleOf(context, finding),
    used: usedOf(context, finding),
    changes: changesOf(context, finding),
    not: context.t(finding.until === null ? "why.notOpen" : "why.not"),
  };
}

function ruleOf(context: FindingContext, finding: Finding): string {
  const { t, format } = context;
  const { channel, kind } = finding;
  if (kind === "sustained-low") {
    const { days, minEntries, share, grade } = SUSTAINED_LOW;
    return t("why.rule.sustained-low", { days, minEntries, percent: format.count(share * 100), grade });
  }
  if (!isLower(kind)) return t(`why.rule.${kind}`, { channel });
  const windowDays = numberOf(finding, "windowDays") ?? DECLINE.days;
  const shared = {
    channel,
    days: windowDays,
    perWeek: windowDays > DECLINE.days ? LASTING.minPerWeek : DECLINE.minPerWeek,
    threshold: evidenceLevel(context, finding, "threshold"),
    swing: evidenceLevel(context, finding, "usualSwing"),
  };
  return [t("why.rule.lower", shared), lastingRule(context, finding)].filter((part) => part !== "").join(" ");
}

/** When a period may be called lasting: said once it is, and while it may still become so. */
function lastingRule({ t }: FindingContext, { lastingNoticedOn, evidence }: Finding): string {
  if (lastingNoticedOn === undefined) return "";
  const byAge = evidence.lastingRule === "age";
  return byAge
    ? t("why.rule.lastingByAge", { days: LASTING_BY_AGE.minAgeDays })
    : t("why.rule.lasting", { days: LASTING.days, minEntries: LASTING.minEntries, perWeek: LASTING.minPerWeek });
}

function usedOf(context: FindingContext, finding: Finding): string {
  const { t } = context;
  return [windowUsed(context, finding), referenceUsed(context, finding), lastingUsed(context, finding)]
    .filter((part) => part !== "")
    .concat(numberOf(finding, "windowN") === null ? [t("why.used.own")] : [])
    .join(" ");
}

function windowUsed(context: FindingContext, finding: Finding): string {
  const { t } = context;
  const logged = numberOf(finding, "windowN");
  const days = numberOf(finding, "windowDays");
  const from = textOf(finding, "windowFrom");
  const until = textOf(finding, "windowTo");
  if (logged === null || days === null || from === null || until === null) return "";
  const period = { from: dayWords(context, from), until: dayWords(context, until) };
  const mean = evidenceLevel(context, finding, "windowMean");
  const low = numberOf(finding, "lowN");
  if (low !== null) return t("why.used.low", { ...period, logged, days, low, grade: SUSTAINED_LOW.grade });
  return t("why.used.window", { ...period, logged, days, mean });
}

function referenceUsed(context: FindingContext, finding: Finding): string {
  const from = textOf(finding, "referenceFrom");
  const until = textOf(finding, "referenceTo");
  const logged = numberOf(finding, "referenceN");
  if (from === null || until === null || logged === null) return "";
  return context.t("why.used.reference", {
    from: dayWords(context, from),
    until: dayWords(context, until),
    logged,
    mean: evidenceLevel(context, finding, "referenceMean"),
  });
}

function lastingUsed(context: FindingContext, finding: Finding): string {
  const logged = numberOf(finding, "lastingWindowN");
  const days = numberOf(finding, "lastingWindowDays");
  if (finding.lastingNoticedOn === undefined || logged === null || days === null) return "";
  const mean = evidenceLevel(context, finding, "lastingWindowMean");
  return context.t("why.used.lasting", { day: dayWords(context, finding.lastingNoticedOn), logged, days, mean });
}

function changesOf(context: FindingContext, finding: Finding): string {
  const { t } = context;
  const { kind, channel, until } = finding;
  if (until !== null) return t("why.changes.over");
  if (kind === "sustained-low") {
    const { days, minEntries, endShare, grade } = SUSTAINED_LOW;
    return t("why.changes.sustained-low", { days, minEntries, percent: endShare * 100, grade });
  }
  if (!isLower(kind)) return t("why.changes.more");
  const isLasting = finding.lastingNoticedOn !== undefined;
  const days = isLasting ? CLOSING.daysWhenLasting : CLOSING.days;
  const recovered = t("why.changes.recovered", { channel, days, level: closingLevel(context, finding) });
  return isLasting
    ? recovered
    : `${recovered} ${t("why.changes.lasting", { channel, days: LASTING_BY_AGE.minAgeDays })}`;
}

/** The level from which the engine closes a period: a quarter of the usual swing short of the level before. */
function closingLevel(context: FindingContext, finding: Finding): string {
  const reference = numberOf(finding, "referenceMean");
  const swing = numberOf(finding, "usualSwing");
  if (reference === null || swing === null) return "–";
  const margin = CLOSING.marginSwings * swing;
  return levelWords(context, finding.channel, finding.channel === "stress" ? reference + margin : reference - margin);
}
