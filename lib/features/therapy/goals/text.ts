import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { GoalGrade } from "./rules";
import type { Goal } from "./schema";

interface GoalContext {
  t: Translator<"goals">;
  format: Formatter;
}

/** The grades in a row: "2 op 10 februari, 4 op 1 juni; goed genoeg: 7". */
export function gradeText({ t, format }: GoalContext, goal: Goal, grades: readonly GoalGrade[]): string {
  const given = grades.map(({ day, grade }) => t("gradeOn", { grade: format.grade(grade), day: format.dayYear(day) }));
  const wish = goal.wishGrade === undefined ? [] : [t("enough", { grade: format.grade(goal.wishGrade) })];
  return [given.join(", "), ...wish].filter((text) => text !== "").join("; ");
}
