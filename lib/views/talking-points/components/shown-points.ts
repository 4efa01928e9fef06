import type { KeyKind } from "@/components/ui/key-badge";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { episodeStatus } from "@/lib/analysis/charts/episode-status";
import { findingName, findingSource, type FindingContext } from "@/lib/analysis/findings/sentences";
import {
  entryOrigin,
  sentenceFor,
  sessionOrigin,
  spokenDay,
  type SentenceContext,
} from "@/lib/features/talking-points/sentences";
import { carriedOverFrom, type PointEntry } from "@/lib/features/talking-points/rules";
import { suggestionKey, type Suggestion } from "@/lib/features/talking-points/suggestions";
import type { Finding } from "@/lib/analysis/trends/analyse";
import type { ShownPoint } from "./chosen-list";
import type { PointOrigin } from "./origin-line";

/** What the words of a point are made with. */
export interface PointContext {
  sentence: SentenceContext;
  finding: FindingContext;
  findings: readonly Finding[];
  letters: ReadonlyMap<string, string>;
  heldOn: readonly LocalDate[];
}

/** A point as the page shows it: its sentence, where it comes from, and whether a session went by without it. */
export function shownPoint(
  context: PointContext,
  { id, revision, content }: PointEntry & { revision: number },
): ShownPoint {
  const { sentence, heldOn } = context;
  const carried = carriedOverFrom(content, heldOn, sentence.today);
  return {
    id,
    revision,
    text: content.text,
    outcome: content.outcome,
    origin: pointOrigin(context, content),
    carried: carried === null ? undefined : sentence.t("carriedFrom", { day: spokenDay(sentence, carried) }),
  };
}

/** A suggestion as the page shows it, with the number that drives a screen reader through equal buttons. */
export function shownSuggestion(context: PointContext, suggestion: Suggestion, id: string) {
  return {
    key: suggestionKey(suggestion),
    id,
    text: sentenceFor(context.sentence, suggestion),
    origin: suggestionOrigin(context, suggestion),
  };
}

function suggestionOrigin(context: PointContext, suggestion: Suggestion): PointOrigin {
  if (suggestion.about === "finding") {
    const { finding } = suggestion;
    const text = `${findingName(context.finding, finding)}. ${findingSource(context.finding, finding)}`;
    return { text, ...findingBadge(context, finding) };
  }
  if (suggestion.about === "entry") return { text: entryOrigin(context.sentence, suggestion.from) };
  const item = suggestion.about === "alliance" ? suggestion.item : "raiseNext";
  return { text: sessionOrigin(context.sentence, item, suggestion.day) };
}

function pointOrigin(context: PointContext, { source, writtenOn }: PointEntry["content"]): PointOrigin {
  const { sentence } = context;
  if (source.kind === "own") return { text: sentence.t("origin.own", { day: spokenDay(sentence, writtenOn) }) };
  if (source.kind === "entry") return { text: entryOrigin(sentence, source.from) };
  if (source.kind === "session") return { text: sessionOrigin(sentence, source.item, source.day) };
  const finding = context.findings.find(({ id }) => id === source.findingId);
  return { text: sentence.t("origin.fromTrends"), ...(finding && findingBadge(context, finding)) };
}

function findingBadge({ letters, sentence }: PointContext, finding: Finding): Pick<PointOrigin, "badge"> {
  const letter = letters.get(finding.id);
  if (!letter) return {};
  const status = episodeStatus(finding);
  const kind: KeyKind = status === null || status === "plain" ? "neutral" : status;
  return { badge: { letter, kind, label: sentence.t("findingLetter", { letter }) } };
}
