import {
  CLOSING,
  DECLINE,
  LASTING,
  PLATEAU,
  SESSION_DIP,
  SESSION_PATTERN,
  SUSTAINED_LOW,
} from "@/lib/trends/constants";
import { METHOD } from "@/lib/trends/method";
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
    not: context.t(notKey(finding)),
  };
}

function notKey({ kind, until }: Finding) {
  if (kind === "plateau") return "why.notPlateau" as const;
  return until === null ? ("why.notOpen" as const) : ("why.not" as const);
}

function ruleOf(context: FindingContext, finding: Finding): string {
  const { t, format } = context;
  const { channel, kind } = finding;
  if (kind === "sustained-low") {
    const { days, minEntries, share, grade } = SUSTAINED_LOW;
    return t("why.rule.sustained-low", { days, minEntries, percent: format.count(share * 100), grade });
  }
  if (kind === "plateau") {
    const level = (key: string) => evidenceLevel(context, finding, key);
    return t("why.rule.plateau", { days: PLATEAU.days, bound: level("bound"), margin: level("margin") });
  }
  if (kind === "post-session-pattern") return patternRule(context, finding);
  if (kind === "post-session-dip") {
    return t("why.rule.post-session-dip", { channel, threshold: evidenceLevel(context, finding, "threshold") });
  }
  const windowDays = numberOf(finding, "windowDays") ?? DECLINE.days;
  const shared = {
    channel,
    days: windowDays,
    perWeek: windowDays > DECLINE.days ? LASTING.minPerWeek : DECLINE.minPerWeek,
    mayMiss: numberOf(finding, "windowMayMiss") ?? 0,
    threshold: evidenceLevel(context, finding, "threshold"),
    swing: evidenceLevel(context, finding, "usualSwing"),
  };
  const rule = isLower(kind) ? ("lower" as const) : ("improvement" as const);
  const began = t("why.rule.began", { days: LASTING.days });
  return [t(`why.rule.${rule}`, shared), began, lastingRule(context, finding)].filter((part) => part !== "").join(" ");
}

function patternRule({ t, format }: FindingContext, finding: Finding): string {
  return t("why.rule.post-session-pattern", {
    minUsable: SESSION_PATTERN.minUsable,
    percent: format.exact((numberOf(finding, "pLimit") ?? SESSION_PATTERN.p) * 100),
    chance: format.grade((numberOf(finding, "pValue") ?? 0) * 100),
  });
}

/** When a period may be called lasting: said once it is. */
function lastingRule({ t }: FindingContext, finding: Finding): string {
  if (finding.lastingNoticedOn === undefined) return "";
  if (finding.evidence.lastingRule === "age") {
    return t("why.rule.lastingByAge", { days: METHOD.byAge.minAgeDays, channel: finding.channel });
  }
  return t("why.rule.lasting", {
    days: numberOf(finding, "lastingWindowDays") ?? LASTING.days,
    minEntries: LASTING.minEntries,
    perWeek: LASTING.minPerWeek,
    mayMiss: numberOf(finding, "lastingWindowMayMiss") ?? 0,
  });
}

function usedOf(context: FindingContext, finding: Finding): string {
  const { t } = context;
  if (finding.kind === "plateau") return plateauUsed(context, finding);
  if (finding.kind === "post-session-pattern") return patternUsed(context, finding);
  if (finding.kind === "post-session-dip") return dipUsed(context, finding);
  return [windowUsed(context, finding), referenceUsed(context, finding), lastingUsed(context, finding)]
    .filter((part) => part !== "")
    .concat(numberOf(finding, "windowN") === null ? [t("why.used.own")] : [])
    .join(" ");
}

function plateauUsed(context: FindingContext, finding: Finding): string {
  return context.t("why.used.plateau", {
    beforeFrom: dayOf(context, finding, "beforeFrom"),
    beforeTo: dayOf(context, finding, "beforeTo"),
    before: evidenceLevel(context, finding, "meanBefore"),
    nBefore: numberOf(finding, "nBefore") ?? 0,
    nowFrom: dayOf(context, finding, "nowFrom"),
    nowTo: dayOf(context, finding, "nowTo"),
    now: evidenceLevel(context, finding, "meanNow"),
    nNow: numberOf(finding, "nNow") ?? 0,
    days: PLATEAU.days,
  });
}

function patternUsed(context: FindingContext, finding: Finding): string {
  return context.t("why.used.pattern", {
    used: numberOf(finding, "sessionsUsed") ?? 0,
    window: numberOf(finding, "sessionsInWindow") ?? 0,
    before: evidenceLevel(context, finding, "meanBefore"),
    after: evidenceLevel(context, finding, "meanAfter"),
    later: evidenceLevel(context, finding, "meanLater"),
  });
}

function dipUsed(context: FindingContext, finding: Finding): string {
  return context.t("why.used.dip", {
    from: dayOf(context, finding, "usualFrom"),
    until: dayOf(context, finding, "usualTo"),
    usual: evidenceLevel(context, finding, "usualMean"),
    usualN: numberOf(finding, "usualN") ?? 0,
    usualDays: SESSION_DIP.usualDays,
    dip: evidenceLevel(context, finding, "dipMean"),
    dipN: numberOf(finding, "dipN") ?? 0,
  });
}

function dayOf(context: FindingContext, finding: Finding, key: string): string {
  const day = textOf(finding, key);
  return day === null ? "–" : dayWords(context, day);
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
  if (kind === "post-session-pattern") return t("why.changes.pattern", { every: SESSION_PATTERN.testEvery });
  if (kind === "plateau" || kind === "improvement") return t(`why.changes.${kind}`);
  if (!isLower(kind)) return t("why.changes.more");
  const isLasting = finding.lastingNoticedOn !== undefined;
  const days = isLasting ? CLOSING.daysWhenLasting : CLOSING.days;
  const recovered = t("why.changes.recovered", { channel, days, level: closingLevel(context, finding) });
  return isLasting ? recovered : `${recovered} ${t("why.changes.lasting", { channel, days: LASTING.days })}`;
}

/** The level from which the engine closes a period: a little short of the level before. */
function closingLevel(context: FindingContext, finding: Finding): string {
  const reference = numberOf(finding, "referenceMean");
  const margin = numberOf(finding, "backMargin");
  if (reference === null || margin === null) return "–";
  return levelWords(context, finding.channel, finding.channel === "stress" ? reference + margin : reference - margin);
}
