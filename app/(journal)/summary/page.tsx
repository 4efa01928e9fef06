import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Choices } from "@/lib/views/summary/components/choices";
import { Sheets } from "@/lib/views/summary/components/sheet";
import { TakeAlong } from "@/lib/views/summary/components/take-along";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { requireUser } from "@/lib/account/auth/require-user";
import {
  audienceOf,
  choiceFrom,
  DATED_PARTS,
  PARTS,
  presetRange,
  type Part,
  type RecordEdges,
  type SummaryQuery,
} from "@/lib/views/summary/core/choice";
import type { DatedPart } from "@/lib/features/entry-kinds";
import { findingsInPeriod, loggedDays } from "@/lib/views/summary/core/compose";
import { heldInPeriod, MAX_SESSIONS } from "@/lib/views/summary/core/session-table";
import { loadSummarySource } from "@/lib/views/summary/server/loaders";
import { summaryView } from "@/lib/views/summary/server/summary-view";
import { loadSummaryTranslators } from "@/lib/views/summary/server/text";
import { listPoints } from "@/lib/features/talking-points/rules";
import "@/components/charts/charts.css";
import "./summary.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("summary"))("title") };
}

export default async function SummaryPage({ searchParams }: PageProps<"/summary">) {
  const user = await requireUser();
  const [source, translators, query] = await Promise.all([
    loadSummarySource(user),
    loadSummaryTranslators(),
    searchParams,
  ]);
  const { edges, days, points } = source;
  const { t } = translators;
  const asked = choiceFrom(query, edges);
  const choice = asked ?? { ...presetRange("start", edges), period: "own" as const, ...askedOf(query, edges) };
  const { summary, pages, findings, lines } = summaryView(source, choice, translators);
  const logged = (period: "start" | "four-weeks" | "last-session") => {
    const range = loggedDays(days, presetRange(period, edges));
    return { logged: range.mood, days: range.days };
  };
  return (
    <div className="summary">
      <div className="summary-controls">
        <header>
          <h1 className="text-[2.125rem] leading-10 wide:text-[2.375rem] wide:leading-11.5">{t("title")}</h1>
          <p className="mt-1.5 text-ink-2">
            {choice.audience === "second-opinion"
              ? t("secondOpinionSub")
              : summary.meta.length > 1
                ? `${summary.title}, ${summary.meta[0]}`
                : t("sub")}
          </p>
          {choice.audience === "second-opinion" && <TextLink href="/summary">{t("toTherapist")}</TextLink>}
        </header>
        {query["pdf"] === "failed" && (
          <div className="mt-6">
            <Notice role="alert">{t("pdfFailed")}</Notice>
          </div>
        )}
        <TakeAlong choice={choice} pages={pages.length} />
        <Choices
          key={JSON.stringify([choice.audience, choice.period, choice.from, choice.to])}
          choice={choice}
          isPeriodWrong={asked === null}
          parts={PARTS.filter((part) => !isDated(part) || choice.parts.has(part) || lines[part] !== undefined)}
          logged={{
            start: logged("start"),
            "four-weeks": logged("four-weeks"),
            ...(edges.lastSessionDay && { "last-session": logged("last-session") }),
          }}
          counts={{
            points: listPoints(points).chosen.length,
            findings: findingsInPeriod(findings, choice).length,
            sessions: Math.min(MAX_SESSIONS, heldInPeriod(source.sessions, choice).length),
          }}
        />
      </div>
      <div className="summary-desk">
        <p className="no-print text-small text-ink-2 wide:hidden">{t("preview")}</p>
        <Sheets summary={summary} pages={pages} />
      </div>
    </div>
  );
}

/** What was asked besides a period that cannot be read. */
function askedOf(query: SummaryQuery, edges: RecordEdges) {
  const { part, for: audience } = query;
  return { audience: audienceOf(query), parts: choiceFrom({ part, for: audience }, edges)?.parts ?? new Set<Part>() };
}

function isDated(part: Part): part is DatedPart {
  return DATED_PARTS.some((dated) => dated === part);
}
