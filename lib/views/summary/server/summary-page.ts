import { listPoints } from "@/lib/features/talking-points/rules";
import type { DatedPart } from "@/lib/features/entry-kinds";
import {
  audienceOf,
  choiceFrom,
  DATED_PARTS,
  PARTS,
  presetRange,
  type Part,
  type Period,
  type RecordEdges,
  type SummaryChoice,
  type SummaryQuery,
} from "@/lib/views/summary/core/choice";
import { findingsInPeriod, loggedDays } from "@/lib/views/summary/core/compose";
import { heldInPeriod, MAX_SESSIONS } from "@/lib/views/summary/core/session-table";
import type { SummarySource } from "./loaders";
import { summaryView, type SummaryTranslators } from "./summary-view";

/** The summary that a query asks for, and what can be chosen beside it. A period that cannot be read is the whole. */
export function summaryPage(source: SummarySource, query: SummaryQuery, translators: SummaryTranslators) {
  const { edges, days, points, sessions } = source;
  const asked = choiceFrom(query, edges);
  const choice = asked ?? { ...presetRange("start", edges), period: "own" as const, ...partsAsked(query, edges) };
  const { summary, pages, findings, lines } = summaryView(source, choice, translators);
  const logged = (period: Exclude<Period, "own">) => {
    const range = loggedDays(days, presetRange(period, edges));
    return { logged: range.mood, days: range.days };
  };
  const choices = {
    choice,
    isPeriodWrong: asked === null,
    parts: PARTS.filter((part) => !isDated(part) || choice.parts.has(part) || lines[part] !== undefined),
    logged: {
      start: logged("start"),
      "four-weeks": logged("four-weeks"),
      ...(edges.lastSessionDay && { "last-session": logged("last-session") }),
    },
    counts: {
      points: listPoints(points).chosen.length,
      findings: findingsInPeriod(findings, choice).length,
      sessions: Math.min(MAX_SESSIONS, heldInPeriod(sessions, choice).length),
    },
  };
  return { summary, pages, choices };
}

/** What a query asks for besides its period. */
function partsAsked(query: SummaryQuery, edges: RecordEdges): Pick<SummaryChoice, "audience" | "parts"> {
  const { part, for: audience } = query;
  return { audience: audienceOf(query), parts: choiceFrom({ part, for: audience }, edges)?.parts ?? new Set<Part>() };
}

function isDated(part: Part): part is DatedPart {
  return DATED_PARTS.some((dated) => dated === part);
}
