import { createTranslator } from "next-intl";
import { addDays } from "@/lib/platform/calendar/local-date";
import { chartInWords } from "@/lib/analysis/charts/description";
import { chartModel, type ChartText } from "@/lib/analysis/charts/model";
import type { Locale } from "@/lib/platform/i18n/config";
import { formatter } from "@/lib/platform/i18n/format";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { DEFAULT_PARTS, type SummaryChoice } from "@/lib/views/summary/core/choice";
import type { PdfSummary } from "@/lib/views/summary/components/pdf/document";
import { composeSummary } from "@/lib/views/summary/core/compose";
import { fitOnPages, MAX_PAGES } from "@/lib/views/summary/core/fit";
import type { SummaryContext } from "@/lib/views/summary/core/context";
import type { SummaryFinding, SummaryRecord, SummarySession } from "@/lib/views/summary/core/model";
import type { PointEntry } from "@/lib/features/talking-points/rules";
import type { Channel, Day, FindingKind } from "@/lib/analysis/trends/analyse";
import { findingOf } from "./finding";

const SUMMARY_START = "2026-02-01";
const SUMMARY_TODAY = "2026-06-10";
const SUMMARY_MOMENT = { day: SUMMARY_TODAY, time: "21:16", dayStartsAtHour: 4 };

export const summaryChoice = (over: Partial<SummaryChoice> = {}): SummaryChoice => ({
  period: "start",
  from: SUMMARY_START,
  to: SUMMARY_TODAY,
  parts: new Set(DEFAULT_PARTS.therapist),
  audience: "therapist",
  ...over,
});

/** Texts of the chart that need no messages. */
const chartText: ChartText = {
  panelName: (key) => ({ mood: "Stemming", stress: "Stress", sleep: "Slaap" })[key],
  panelUnit: (channel) => (channel === "sleepHours" ? "uren" : "cijfer 1–10"),
  mean: (value) => formatter("nl").mean(value),
  tick: (value) => formatter("nl").grade(value),
  lastSevenDays: "laatste 7 dagen",
  sessions: "Sessies",
  gap: (days) => `${days} dagen leeg`,
  gapShort: "leeg",
  before: (level) => `ervoor ${formatter("nl").mean(level)}`,
  episode: ({ status }) => [
    { recovered: "lager, daarna hersteld", open: "nu lager, te vroeg", lasting: "aanhoudend lager", plain: "anders" }[
      status
    ],
  ],
  month: (day) => formatter("nl").monthShort(day),
  day: (day) => formatter("nl").day(day),
};

/** A made-up record of 130 days with three findings and fifteen sessions. */
export function summaryRecord(over: Partial<SummaryRecord> = {}): SummaryRecord {
  return {
    days: Array.from({ length: 130 }, (_, index) => dayAt(index)).filter((day) => day !== null),
    checkIns: [],
    sessions: [...Array.from({ length: 15 }, (_, index) => sessionAt(index)), planned],
    points: [
      "Ik slaap sinds begin mei korter. Kunnen we kijken waardoor dat komt?",
      "Over mijn vader praten ging me te snel. Mag ik dan “stop” zeggen?",
      "Ik merk dat ik stil word als jij iets aardigs zegt. Daar wil ik het over hebben.",
    ].map(pointAt),
    findings: FINDINGS.map(({ kind: _kind, channel: _channel, ...finding }) => finding),
    lines: {},
    ...over,
  };
}

/** What the summary is written with, in a language, for the record and choice at hand. */
export function summaryContext(
  record: Pick<SummaryRecord, "days" | "sessions">,
  choice: SummaryChoice,
  locale: Locale = "nl",
): SummaryContext {
  const chart = chartModel({
    days: record.days,
    sessions: record.sessions.map(({ content, number }) => ({
      day: content.day,
      held: content.status === "held",
      ...(number && { number }),
    })),
    findings: FINDINGS.map(({ letter, kind, channel, from, until, noticedOn }) => ({
      letter,
      finding: findingOf({ id: letter, kind, channel, from, until, noticedOn }),
    })),
    from: choice.from,
    until: choice.to,
    layout: "print",
    text: chartText,
  });
  const t =
    locale === "nl"
      ? createTranslator({ locale, messages: nl, namespace: "summary" })
      : createTranslator({ locale, messages: en, namespace: "summary" });
  const tCharts =
    locale === "nl"
      ? createTranslator({ locale, messages: nl, namespace: "charts" })
      : createTranslator({ locale, messages: en, namespace: "charts" });
  const format = formatter(locale);
  const nameOf = (id: string) => FINDINGS.find(({ letter }) => letter === id)?.name.replace(/\.$/, "") ?? "";
  const inWords = chartInWords({ t: tCharts, format, days: record.days, nameOf }, chart);
  return { t, format, today: SUMMARY_TODAY, moment: SUMMARY_MOMENT, chart, chartInWords: inWords };
}

/** A record as it is printed, laid out on its pages. */
export function pdfSummary(
  record: SummaryRecord,
  { choice = summaryChoice(), maxPages = MAX_PAGES }: { choice?: SummaryChoice; maxPages?: number } = {},
): PdfSummary {
  const context = summaryContext(record, choice);
  const { t } = context;
  const summary = composeSummary(record, choice, context);
  const left = (headings: readonly string[]) => t("left", { pages: maxPages, parts: headings.join(", ") });
  return {
    summary,
    pages: fitOnPages(summary, left, maxPages),
    language: "nl",
    pageLabel: (page, total) => t("pageOf", { page, total }),
    missingSigns: t("missingSigns"),
  };
}

function dayAt(index: number): Day | null {
  if (index % 5 === 3 || (index > 84 && index < 94)) return null;
  const low = index > 36 && index < 62 ? 1.6 : index > 116 ? 1 : 0;
  const noise = Math.sin(index * 1.7) + Math.cos(index * 0.9);
  return {
    day: addDays(SUMMARY_START, index),
    mood: Math.round(6.2 - low + noise * 0.8),
    stress: Math.round(6 + noise),
    sleepHours: Math.round((index > 94 ? 6 : 7) * 2 + noise) / 2,
  };
}

function sessionAt(index: number): SummarySession {
  return {
    id: `s${index}`,
    number: index + 1,
    content: {
      day: addDays(SUMMARY_START, 9 + index * 8),
      status: "held",
      moodBefore: 6,
      moodAfter: 4 + (index % 4),
      tensionBefore: 5,
      ...(index % 3 && { tensionAfter: 8 }),
      heard: index % 4 ? "yes" : "partly",
      goalsFit: "yes",
      couldSay: index % 3 ? "yes" : "no",
      pace: index % 3 ? "right" : "fast",
      afterwards: index % 2 ? "light" : "hard-useful",
    },
  };
}

const planned: SummarySession = {
  id: "next",
  number: 16,
  content: { day: "2026-06-16", startTime: "10:00", status: "planned" },
};

function pointAt(text: string, index: number): PointEntry {
  return {
    id: `p${index}`,
    content: { text, source: { kind: "own" }, status: "chosen", order: index + 1, writtenOn: SUMMARY_TODAY },
  };
}

const FINDINGS: (SummaryFinding & { kind: FindingKind; channel: Channel })[] = [
  {
    letter: "A",
    kind: "worse-before-better",
    channel: "mood",
    status: "recovered",
    name: "Lager, daarna hersteld.",
    text: "Stemming 27 dagen lager (9 maart tot 4 april): ervoor 5,6, tijdens 4,7, erna 6,2.",
    answer: "Er was een andere reden: de verhuizing.",
    from: "2026-03-09",
    until: "2026-04-04",
    noticedOn: "2026-03-22",
  },
  {
    letter: "B",
    kind: "lasting-low",
    channel: "sleepHours",
    status: "lasting",
    name: "Aanhoudend korter.",
    text: "Slaap sinds 6 mei gemiddeld 6,1 uur, daarvoor 6,8 (27 van 35 dagen).",
    from: "2026-05-06",
    until: null,
    noticedOn: "2026-05-19",
  },
  {
    letter: "C",
    kind: "decline-open",
    channel: "mood",
    status: "open",
    name: "Nu lager, te vroeg om te zeggen.",
    text: "Stemming sinds 27 mei 5,7, daarvoor 6,8 (12 van 14 dagen).",
    from: "2026-05-28",
    until: null,
    noticedOn: "2026-06-09",
  },
];
