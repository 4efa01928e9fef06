import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { Dependence } from "./schema";

/** The pair is asked once in this many days. */
const ASK_EVERY_DAYS = 28;
/** As many months as fit beside each other. */
const SHOWN = 6;

/** A pair with the id of its entry. */
export interface DependenceEntry {
  id: string;
  content: Dependence;
}

/** The last pairs, newest first. */
export function lastMonthlyAnswers<E extends DependenceEntry>(monthlyAnswers: readonly E[]): E[] {
  return [...monthlyAnswers]
    .sort((a, b) => b.content.day.localeCompare(a.content.day) || a.id.localeCompare(b.id))
    .slice(0, SHOWN);
}

/** Whether it is time to ask again. */
export function isMonthlyAnswerDue(monthlyAnswers: readonly DependenceEntry[], today: LocalDate): boolean {
  const [last] = lastMonthlyAnswers(monthlyAnswers);
  return last === undefined || daysBetween(last.content.day, today) >= ASK_EVERY_DAYS;
}

/** Supported, and unable to do it alone, two times in a row: worth a word. It is no finding about anybody. */
export function leansTwice(monthlyAnswers: readonly DependenceEntry[]): boolean {
  const last = lastMonthlyAnswers(monthlyAnswers).slice(0, 2);
  return last.length === 2 && last.every(({ content }) => content.supported === "yes" && content.alone === "no");
}
