import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { GoalGrade } from "./rules";
import type { Goal } from "./schema";

interface GoalContext {
  t: Translator<"goals">;
  format: Formatter;
  /** The day of reading, of which the year is left out; without it, as on paper, every day has its year. */
  today?: LocalDate;
}

/** The grades in a row: "2 op 10 februari, 4 op 1 juni; goed genoeg: 7". */
export function gradeText({ t, format, today }: GoalContext, goal: Goal, grades: readonly GoalGrade[]): string {
  const dayWords = (day: LocalDate) => (today === undefined ? format.dayYear(day) : format.dayAsOf(day, today));
  const given = grades.map(({ day, grade }) => t("gradeOn", { grade: format.grade(grade), day: dayWords(day) }));
  const wish = goal.wishGrade === undefined ? [] : [t("enough", { grade: format.grade(goal.wishGrade) })];
  return [given.join(", "), ...wish].filter((text) => text !== "").join("; ");
}
