import { useLocale, useTranslations } from "next-intl";
import { EntryRow } from "@/components/forms/entry-row";
import { PostButton } from "@/components/forms/post-button";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { closeGoalAction, deleteGoalAction, reopenGoalAction } from "@/lib/features/therapy/goals/actions";
import type { GoalEntry, GoalGrade } from "@/lib/features/therapy/goals/rules";
import { gradeText } from "@/lib/features/therapy/goals/text";
import { formatter } from "@/lib/platform/i18n/format";
import { GoalForm } from "./goal-form";
import { GoalRuler } from "./goal-ruler";

interface GoalRowProps {
  goal: GoalEntry & { revision: number };
  grades: readonly GoalGrade[];
  today: LocalDate;
}

/** One goal: its words, its grades on a ruler, and what can be done with it. */
export function GoalRow({ goal: { id, revision, content }, grades, today }: GoalRowProps) {
  const t = useTranslations("goals");
  const format = formatter(useLocale());
  const words = gradeText({ t, format, today }, content, grades);
  const { text, closedOn, wishGrade } = content;
  const button = closedOn
    ? { action: reopenGoalAction, label: t("reopen") }
    : { action: closeGoalAction, label: t("close") };
  return (
    <EntryRow
      id={id}
      name={text}
      isOwnWords
      facts={[words || t("notGraded"), closedOn && t("closedOn", { day: format.dayAsOf(closedOn, today) })]
        .filter(Boolean)
        .join(" · ")}
      actions={<PostButton fields={{ id }} ariaLabel={`${button.label}: ${text}`} {...button} />}
      editLabel={t("edit")}
      form={<GoalForm id={id} revision={revision} content={content} today={today} />}
      remove={deleteGoalAction}
      removeLabel={t("delete")}
    >
      {(grades.length > 0 || wishGrade !== undefined) && (
        <GoalRuler grades={grades} wish={wishGrade} label={t("ruler", { text, words })} />
      )}
    </EntryRow>
  );
}
