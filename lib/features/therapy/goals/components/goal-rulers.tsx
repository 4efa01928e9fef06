import { useLocale, useTranslations } from "next-intl";
import type { GoalEntry, GoalGrade } from "@/lib/features/therapy/goals/rules";
import { gradeText } from "@/lib/features/therapy/goals/text";
import { formatter } from "@/lib/platform/i18n/format";
import { GoalRuler } from "./goal-ruler";

/** A goal with the grades it was given. */
export type GradedGoal = GoalEntry & { grades: readonly GoalGrade[] };

/** Goals side by side, each on its ruler. */
export function GoalRulers({ goals }: { goals: readonly GradedGoal[] }) {
  const t = useTranslations("goals");
  const format = formatter(useLocale());
  return (
    <ul className="grid gap-x-8 gap-y-5 wide:grid-cols-2">
      {goals.map(({ id, content, grades }) => {
        const words = gradeText({ t, format }, content, grades);
        const lastDay = grades.at(-1)?.day;
        return (
          <li key={id}>
            <p dir="auto" className="own-words">
              {content.text}
            </p>
            <GoalRuler
              grades={grades}
              wish={content.wishGrade}
              label={t("ruler", { text: content.text, words: words || t("notGraded") })}
            />
            {lastDay && <p className="text-small text-ink-2">{t("gradedOn", { day: format.dayYear(lastDay) })}</p>}
          </li>
        );
      })}
    </ul>
  );
}
