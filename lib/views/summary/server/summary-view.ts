import { episodeStatus } from "@/lib/analysis/charts/episode-status";
import { chartInWords } from "@/lib/analysis/charts/description";
import { chartModel } from "@/lib/analysis/charts/model";
import { variabilityByChannel } from "@/lib/analysis/charts/variability";
import { chartText } from "@/lib/analysis/charts/text";
import type { FindingAnswer } from "@/lib/analysis/findings/schema";
import { findingName, findingSource, type FindingContext } from "@/lib/analysis/findings/sentences";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { DatedLine } from "@/lib/features/dated-line";
import type { DatedPart } from "@/lib/features/entry-kinds";
import type { SummaryChoice } from "@/lib/views/summary/core/choice";
import { composeSummary } from "@/lib/views/summary/core/compose";
import { fitOnPages, MAX_PAGES, MAX_PAGES_SECOND_OPINION } from "@/lib/views/summary/core/fit";
import type { SummaryDocument, SummaryFinding, SummaryPage } from "@/lib/views/summary/core/model";
import type { Finding } from "@/lib/analysis/trends/analyse";
import { linesByPart } from "./dated-lines";
import type { SummarySource } from "./loaders";

/** What translates a summary into one language. */
export interface SummaryTranslators {
  t: Translator<"summary">;
  tFindings: Translator<"findings">;
  tCharts: Translator<"charts">;
  format: Formatter;
}

/** The summary of a record for a choice, laid out on its pages: what screen, print and PDF draw. */
export function summaryView(
  source: SummarySource,
  choice: SummaryChoice,
  translators: SummaryTranslators,
): {
  summary: SummaryDocument;
  pages: SummaryPage[];
  findings: SummaryFinding[];
  lines: Partial<Record<DatedPart, DatedLine[]>>;
} {
  const { t, format } = translators;
  const { today, moment, days, sessions, points } = source;
  const checkIns = source.checkIns.map(({ content }) => content);
  const record = {
    days,
    checkIns,
    sessions,
    points,
    findings: findingsView(source, translators),
    lines: linesByPart(source.kinds),
  };
  const chart = chartOf(source, choice, translators);
  const inWords = chartInWords({ t: translators.tCharts, format, days, nameOf: namesOf(source, translators) }, chart);
  const context = { t, format, today, moment, chart, chartInWords: inWords };
  const summary = composeSummary(record, choice, context);
  const most = choice.audience === "second-opinion" ? MAX_PAGES_SECOND_OPINION : MAX_PAGES;
  const pages = fitOnPages(summary, (headings) => t("left", { pages: most, parts: headings.join(", ") }), most);
  return { summary, pages, findings: record.findings, lines: record.lines };
}

/** The findings that were not hidden, in words, each with what the client answered. */
function findingsView(source: SummarySource, { t, tFindings, format }: SummaryTranslators): SummaryFinding[] {
  const context: FindingContext = { t: tFindings, format, today: source.today };
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

/** The name of a finding by its id, within a sentence. */
function namesOf(source: SummarySource, { tFindings, format }: SummaryTranslators): (id: string) => string {
  const context: FindingContext = { t: tFindings, format, today: source.today };
  const names = new Map(shownFindings(source).map((finding) => [finding.id, findingName(context, finding)]));
  return (id) => (names.get(id) ?? "").replace(/^\p{L}/u, (letter) => letter.toLocaleLowerCase());
}

function chartOf(source: SummarySource, choice: SummaryChoice, { tCharts, format }: SummaryTranslators) {
  const { days, sessions, letters, channels, kinds } = source;
  // What else was going on stands on paper when it is ticked, and then in the chart too.
  const events = kinds.filter(({ part }) => choice.parts.has(part)).flatMap((kind) => kind.events);
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
    events,
    variability: variabilityByChannel(channels),
    from: choice.from,
    until: choice.to,
    layout: "print",
    text: chartText(tCharts, format),
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
