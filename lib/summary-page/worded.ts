import { episodeStatus } from "@/lib/charts/episode-status";
import { chartModel } from "@/lib/charts/model";
import { chartWords } from "@/lib/charts/words";
import { effectFacts, effectName } from "@/lib/effects/words";
import type { FindingAnswer } from "@/lib/findings/schema";
import { findingName, findingSource, type FindingContext } from "@/lib/findings/sentences";
import type { Formatter } from "@/lib/i18n/format";
import type { Translator } from "@/lib/i18n/translator";
import { lastDayOf } from "@/lib/life-events/rules";
import { eventDays } from "@/lib/life-events/words";
import { whatHappened, whatItNeeded } from "@/lib/protection/words";
import { INSTRUMENTS } from "@/lib/questionnaires/instruments";
import { historyOf } from "@/lib/questionnaires/rules";
import { changeWords, totalWords } from "@/lib/questionnaires/words";
import type { SummaryChoice } from "@/lib/summary/choice";
import { composeSummary } from "@/lib/summary/compose";
import { fitOnPages } from "@/lib/summary/fit";
import type { DatedLine, SummaryDocument, SummaryFinding, SummaryPage } from "@/lib/summary/model";
import type { Finding } from "@/lib/trends/analyse";
import type { SummarySource } from "./loaders";

/** The words of one language that a summary needs. */
export interface SummaryWords {
  t: Translator<"summary">;
  tFindings: Translator<"findings">;
  tCharts: Translator<"charts">;
  tEffects: Translator<"effects">;
  tProtection: Translator<"protection">;
  tLifeEvents: Translator<"lifeEvents">;
  tQuestionnaires: Translator<"questionnaires">;
  format: Formatter;
}

/** The summary of a record for a choice, laid out on its pages: what screen, print and PDF draw. */
export function wordSummary(
  source: SummarySource,
  choice: SummaryChoice,
  words: SummaryWords,
): { summary: SummaryDocument; pages: SummaryPage[]; findings: SummaryFinding[] } {
  const { t, format } = words;
  const { today, time, days, sessions, points } = source;
  const checkIns = source.checkIns.map(({ content }) => content);
  const record = {
    days,
    checkIns,
    sessions,
    points,
    findings: wordFindings(source, words),
    effects: wordEffects(source, words),
    protection: wordMoments(source, words),
    lifeEvents: wordEvents(source, words),
    questionnaires: wordQuestionnaires(source, words),
  };
  const chart = chartOf(source, choice, words);
  const summary = composeSummary(record, choice, { t, format, today, time, chart });
  const pages = fitOnPages(summary, (headings) => t("left", { parts: headings.join(", ") }));
  return { summary, pages, findings: record.findings };
}

/** The findings that were not hidden, in words, each with what the client answered. */
function wordFindings(source: SummarySource, { t, tFindings, format }: SummaryWords): SummaryFinding[] {
  const context: FindingContext = { t: tFindings, format, asOf: source.asOf };
  return shownFindings(source).map((finding) => {
    const answer = answerText(source.answers.get(finding.id), t);
    return {
      letter: source.letters.get(finding.id) ?? "",
      status: episodeStatus(finding) ?? "plain",
      name: `${findingName(context, finding)}.`,
      text: findingSource(context, finding),
      ...(answer && { answer }),
      from: finding.from,
      until: finding.until,
      noticedOn: finding.noticedOn,
    };
  });
}

/** Unwanted effects with what is known of them, what was written, and what came of talking about them. */
function wordEffects({ effects, today }: SummarySource, { tEffects: t, format }: SummaryWords): DatedLine[] {
  const context = { t, format, today };
  return effects.map(({ content }) => ({
    label: effectName(context, content),
    text: [effectFacts(context, content), content.note, content.discussion].filter(Boolean).join("\n"),
    from: content.since,
    until: content.overOn ?? null,
  }));
}

/** Protection moments: what happened, what it may have protected, what it needed. */
function wordMoments({ moments, today }: SummarySource, { tProtection: t, format }: SummaryWords): DatedLine[] {
  const context = { t, format, today };
  return moments.map(({ content }) => {
    const needed = whatItNeeded(context, content);
    const lines = [
      whatHappened(context, content),
      content.protectedWhat && `${t("itProtected")} ${content.protectedWhat}`,
      needed && `${t("itNeeded")} ${needed}`,
    ];
    const text = lines.filter(Boolean).join("\n");
    return { label: format.dayYear(content.day), text, from: content.day, until: content.day };
  });
}

/** What else happened: in own words, with its days. */
function wordEvents({ events }: SummarySource, { tLifeEvents: t, format }: SummaryWords): DatedLine[] {
  return events.map(({ content }) => ({
    label: eventDays({ t, format }, content),
    text: [content.name, content.note].filter(Boolean).join("\n"),
    from: content.day,
    until: lastDayOf(content),
  }));
}

/** The totals of each questionnaire, beside the first one. The answers stay with the client. */
function wordQuestionnaires({ scales }: SummarySource, { tQuestionnaires: t, format }: SummaryWords): DatedLine[] {
  const context = { t, format };
  return INSTRUMENTS.flatMap((instrument) =>
    historyOf(scales, instrument).map((score) => ({
      label: format.dayYear(score.day),
      text: [totalWords(context, instrument, score), changeWords(context, instrument, score)]
        .filter(Boolean)
        .join(". "),
      from: score.day,
      until: score.day,
    })),
  );
}

function chartOf(source: SummarySource, choice: SummaryChoice, { tCharts, format }: SummaryWords) {
  const { days, sessions, letters } = source;
  return chartModel({
    days,
    sessions: sessions
      .filter(({ content }) => content.status !== "planned")
      .map(({ number, content }) => ({
        day: content.day,
        held: content.status === "held",
        number,
      })),
    findings: shownFindings(source).map((finding) => ({ finding, letter: letters.get(finding.id) ?? "" })),
    from: choice.from,
    until: choice.to,
    layout: "print",
    words: chartWords(tCharts, format),
  });
}

function shownFindings({ findings, answers }: SummarySource): Finding[] {
  return findings.filter(({ id }) => answers.get(id)?.answer !== "hide");
}

function answerText(answer: FindingAnswer | undefined, t: Translator<"summary">): string | null {
  if (!answer || answer.answer === "hide") return null;
  if (answer.answer === "fits") return t("findings.fits");
  return answer.reason
    ? t("findings.otherReasonNamed", { reason: answer.reason.replace(/\s+/g, " ") })
    : t("findings.otherReason");
}
