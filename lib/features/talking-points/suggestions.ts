import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import { lowAllianceItems, type AllianceItem, type LowAnswer } from "@/lib/features/sessions/rules";
import type { Finding } from "@/lib/analysis/trends/analyse";
import type { PointEntry } from "./rules";
import type { EntryOrigin } from "@/lib/features/entry-kinds";
import type { TalkingPointSource } from "./schema";

/** How long before the newest day of the record something still counts as worth raising now. */
const RECENT_DAYS = 56;
/** How many of the last sessions can leave a suggestion behind. */
const RECENT_SESSIONS = 3;
/** More than this is a list to work through, not an offer. */
export const MAX_SUGGESTIONS = 6;

/** What suggestions need to know of a session. */
export interface SuggestingSession {
  id: string;
  content: {
    day: LocalDate;
    status: "planned" | "held" | "not-held";
    raiseNext?: string | undefined;
    heard?: string | undefined;
    goalsFit?: string | undefined;
    couldSay?: string | undefined;
    pace?: string | undefined;
    afterwards?: string | undefined;
  };
}

/** Something the record suggests to raise; its sentence is written by sentences.ts. */
export type Suggestion =
  | { about: "finding"; finding: Finding }
  | { about: "alliance"; sessionId: string; day: LocalDate; item: AllianceItem; answer: LowAnswer }
  | { about: "own-words"; sessionId: string; day: LocalDate; text: string }
  | EntrySuggestion;

/** An entry of another feature that asks to be talked about; the feature brings the sentence and says when. */
export interface EntrySuggestion {
  about: "entry";
  from: EntryOrigin;
  entryId: string;
  text: string;
  /** It is offered before all else, whatever the number of suggestions. */
  isFirst?: boolean;
}

/** The source a point made from a suggestion carries. */
export function sourceOf(suggestion: Suggestion): TalkingPointSource {
  if (suggestion.about === "finding") return { kind: "finding", findingId: suggestion.finding.id };
  if (suggestion.about === "entry") return { kind: "entry", from: suggestion.from, entryId: suggestion.entryId };
  const item = suggestion.about === "alliance" ? suggestion.item : "raiseNext";
  return { kind: "session", sessionId: suggestion.sessionId, item, day: suggestion.day };
}

/** One name for what a point or suggestion is about; null for what the person thought up. */
export function sourceKey(source: TalkingPointSource): string | null {
  if (source.kind === "own") return null;
  if (source.kind === "finding") return `finding:${source.findingId}`;
  return source.kind === "entry" ? `${source.from}:${source.entryId}` : `session:${source.sessionId}:${source.item}`;
}

export function suggestionKey(suggestion: Suggestion): string {
  return sourceKey(sourceOf(suggestion)) ?? "";
}

/**
 * What to offer, most pressing first: what asks for help, the client's own words of the last sessions, then what is going on now, then
 * what other entries ask for, then how the last sessions were, then what is over. Nothing that was ever taken, raised
 * or let go comes back.
 */
export function suggestPoints(record: {
  points: readonly PointEntry[];
  findings: readonly Finding[];
  hiddenFindingIds: ReadonlySet<string>;
  sessions: readonly SuggestingSession[];
  /** What the other features offer, most pressing first. */
  entries: readonly EntrySuggestion[];
  /** The newest day anything was written about, at most today: an imported diary may end years ago. */
  lastDay: LocalDate;
}): Suggestion[] {
  const handled = new Set(record.points.map(({ content }) => sourceKey(content.source)));
  const findings = record.findings.filter(({ id }) => !record.hiddenFindingIds.has(id));
  const [going, over] = partitionFindings(findings, record.lastDay);
  const sessions = lastSessions(record.sessions);
  const first = record.entries.filter(({ isFirst }) => isFirst);
  const entries = record.entries.filter(({ isFirst }) => !isFirst);
  return [...first, ...sessions.flatMap(ownWords), ...going, ...entries, ...sessions.flatMap(lowAnswers), ...over]
    .filter((suggestion) => !handled.has(suggestionKey(suggestion)))
    .slice(0, MAX_SUGGESTIONS);
}

function partitionFindings(findings: readonly Finding[], lastDay: LocalDate): [Suggestion[], Suggestion[]] {
  const since = addDays(lastDay, -RECENT_DAYS);
  // How days are logged is shown with the findings; there is nothing in it to raise.
  const raisable = findings.filter(({ kind }) => kind !== "logging-change");
  const newestFirst = raisable.sort((a, b) => b.noticedOn.localeCompare(a.noticedOn));
  const isOver = ({ until }: Finding) => until !== null;
  const asSuggestion = (finding: Finding): Suggestion => ({ about: "finding", finding });
  return [
    newestFirst.filter((finding) => !isOver(finding)).map(asSuggestion),
    newestFirst.filter((finding) => finding.until !== null && finding.until >= since).map(asSuggestion),
  ];
}

function lastSessions(sessions: readonly SuggestingSession[]): SuggestingSession[] {
  return sessions
    .filter(({ content }) => content.status === "held")
    .sort((a, b) => b.content.day.localeCompare(a.content.day) || a.id.localeCompare(b.id))
    .slice(0, RECENT_SESSIONS);
}

function ownWords({ id, content }: SuggestingSession): Suggestion[] {
  const text = content.raiseNext?.trim();
  return text ? [{ about: "own-words", sessionId: id, day: content.day, text }] : [];
}

function lowAnswers({ id, content }: SuggestingSession): Suggestion[] {
  return lowAllianceItems(content).map((low) => ({ about: "alliance", sessionId: id, day: content.day, ...low }));
}
