import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { QuestionnaireTotal } from "@/lib/analysis/trends/model";
import { suddenGains } from "@/lib/analysis/trends/session-measures";
import { INSTRUMENT_DEFINITIONS, type Instrument } from "./instruments";
import type { Questionnaire } from "./schema";

/** A questionnaire with the id of its entry, and when that was made: of one day the later one is the newer. */
export interface QuestionnaireEntry {
  id: string;
  createdAt: string;
  content: Questionnaire;
}

/** The sum of the answers; null while an item was passed over: a part of a sum is no score. */
export function totalOf({ answers }: Pick<Questionnaire, "answers">): number | null {
  return answers.reduce<number | null>((sum, answer) => (sum === null || answer === null ? null : sum + answer), 0);
}

/** The totals there are, with the difference from which two of them differ reliably, for the analysis of trends. */
export function totalsOf(entries: readonly Pick<QuestionnaireEntry, "content">[]): QuestionnaireTotal[] {
  return entries.flatMap(({ content }) => {
    const { instrument, day } = content;
    const total = totalOf(content);
    const { reliableChange } = INSTRUMENT_DEFINITIONS[instrument];
    return total === null ? [] : [{ instrument, day, total, reliableChange }];
  });
}

/** One time in the history of an instrument. */
export interface Score<E extends QuestionnaireEntry = QuestionnaireEntry> {
  entry: E;
  day: LocalDate;
  total: number | null;
  /** Beside the first total there is: how much it differs, and whether by more than the questionnaire's own error. */
  change: { first: number; firstDay: LocalDate; points: number; reliable: "higher" | "lower" | "none" } | null;
}

/** The times an instrument was filled in, oldest first. */
export function historyOf<E extends QuestionnaireEntry>(entries: readonly E[], instrument: Instrument): Score<E>[] {
  const sorted = entries
    .filter(({ content }) => content.instrument === instrument)
    .sort((a, b) => a.content.day.localeCompare(b.content.day) || a.createdAt.localeCompare(b.createdAt));
  const first = sorted.find(({ content }) => totalOf(content) !== null);
  return sorted.map((entry) => {
    const { day } = entry.content;
    const total = totalOf(entry.content);
    const base = first && entry !== first ? { first: totalOf(first.content), firstDay: first.content.day } : null;
    if (total === null || base === null || base.first === null) return { entry, day, total, change: null };
    const points = total - base.first;
    const isReliable = Math.abs(points) >= INSTRUMENT_DEFINITIONS[instrument].reliableChange;
    const reliable = !isReliable ? "none" : points > 0 ? "higher" : "lower";
    return { entry, day, total, change: { first: base.first, firstDay: base.firstDay, points, reliable } };
  });
}

/** A jump between two times in a row that the times around it bear out (Tang and DeRubeis 1999). */
export interface Jump {
  before: LocalDate;
  after: LocalDate;
  points: number;
  direction: "lower" | "higher";
  reversed: boolean;
}

/** The sudden changes in a history, in the order of time. */
export function jumpsIn(history: readonly Score[], instrument: Instrument): Jump[] {
  const scores = history.map(({ total }) => total);
  const { reliableChange: cutoff } = INSTRUMENT_DEFINITIONS[instrument];
  const found = (direction: "gain" | "loss") =>
    suddenGains(scores, { cutoff, direction }).flatMap(({ after, size, reversed }): Jump[] => {
      const [from, to] = [history[after - 1], history[after]];
      if (!from || !to) return [];
      const points = Math.abs(size);
      return [
        { before: from.day, after: to.day, points, direction: direction === "gain" ? "lower" : "higher", reversed },
      ];
    });
  return [...found("gain"), ...found("loss")].sort((a, b) => a.after.localeCompare(b.after));
}

/**
 * The newest questionnaire whose help item was answered, when that answer was anything but "not at all"; null
 * otherwise. One in which the item was passed over says nothing of it, and ends nothing.
 */
export function helpAnswer<E extends QuestionnaireEntry>(entries: readonly E[]): E | null {
  const answerOf = ({ content }: E) => {
    const { helpItem } = INSTRUMENT_DEFINITIONS[content.instrument];
    return helpItem === null ? null : (content.answers[helpItem - 1] ?? null);
  };
  const newest = entries
    .filter((entry) => answerOf(entry) !== null)
    .sort((a, b) => b.content.day.localeCompare(a.content.day) || b.createdAt.localeCompare(a.createdAt))[0];
  return newest && (answerOf(newest) ?? 0) > 0 ? newest : null;
}

/** Whether help is to be named: such an answer is there, and nobody said yet that it was talked about. */
export function asksForHelp(entries: readonly QuestionnaireEntry[]): boolean {
  const answer = helpAnswer(entries);
  return answer !== null && answer.content.talkedAboutOn === undefined;
}

/** The questionnaire with its help answer as talked about on a day, or taken back from that. */
export function withTalk({ talkedAboutOn: _, ...rest }: Questionnaire, day: LocalDate | null): Questionnaire {
  return day === null ? rest : { ...rest, talkedAboutOn: day };
}
