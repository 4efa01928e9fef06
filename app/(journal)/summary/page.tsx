import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Choices } from "@/components/summary/choices";
import { Sheets } from "@/components/summary/sheet";
import { TakeAlong } from "@/components/summary/take-along";
import { requireUser } from "@/lib/auth/require-user";
import { choiceFrom, presetRange } from "@/lib/summary/choice";
import { findingsInPeriod, loggedDays } from "@/lib/summary/compose";
import { heldInPeriod, MAX_SESSIONS } from "@/lib/summary/session-table";
import { loadSummarySource } from "@/lib/summary-page/loaders";
import { wordSummary } from "@/lib/summary-page/worded";
import { loadSummaryWords } from "@/lib/summary-page/words";
import { listPoints } from "@/lib/talking-points/rules";
import "@/components/charts/charts.css";
import "./summary.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("summary"))("title") };
}

export default async function SummaryPage({ searchParams }: PageProps<"/summary">) {
  const user = await requireUser();
  const [source, words, query] = await Promise.all([loadSummarySource(user), loadSummaryWords(), searchParams]);
  const { edges, days, points } = source;
  const { t } = words;
  const asked = choiceFrom(query, edges);
  const choice = asked ?? { ...presetRange("start", edges), period: "own" as const, parts: partsOf(query, edges) };
  const { summary, pages, findings } = wordSummary(source, choice, words);
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
            {summary.meta.length > 1 ? `${summary.title}, ${summary.meta[0]}` : t("sub")}
          </p>
        </header>
        <TakeAlong choice={choice} pages={pages.length} />
        <Choices
          key={JSON.stringify([choice.period, choice.from, choice.to])}
          choice={choice}
          isPeriodWrong={asked === null}
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

function partsOf(query: Parameters<typeof choiceFrom>[0], edges: Parameters<typeof choiceFrom>[1]) {
  return choiceFrom({ part: query.part }, edges)?.parts ?? new Set();
}
