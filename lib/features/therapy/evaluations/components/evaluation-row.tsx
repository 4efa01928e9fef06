import { useLocale, useTranslations } from "next-intl";
import { EntryRow } from "@/components/forms/entry-row";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { deleteEvaluationAction } from "@/lib/features/therapy/evaluations/actions";
import type { EvaluationEntry } from "@/lib/features/therapy/evaluations/rules";
import { allianceText, goalGradeText } from "@/lib/features/therapy/evaluations/text";
import type { GoalEntry } from "@/lib/features/therapy/goals/rules";
import { formatter } from "@/lib/platform/i18n/format";
import { EvaluationForm } from "./evaluation-form";

interface EvaluationRowProps {
  evaluation: EvaluationEntry & { revision: number };
  goals: readonly GoalEntry[];
  today: LocalDate;
}

/** One look back: what was graded, answered and wanted. */
export function EvaluationRow({ evaluation: { id, revision, content }, goals, today }: EvaluationRowProps) {
  const t = useTranslations("evaluations");
  const tSessions = useTranslations("sessions");
  const format = formatter(useLocale());
  const context = { t, tSessions, format };
  const texts = [
    [t("helps"), content.helps],
    [t("hinders"), content.hinders],
    ["", content.note],
  ] as const;
  return (
    <EntryRow
      id={id}
      name={t("looked", { day: format.dayAsOf(content.day, today) })}
      facts={[
        allianceText(context, content),
        content.decision && t("wants", { decision: t(`decision.${content.decision}`) }),
      ]
        .filter(Boolean)
        .join(" · ")}
      editLabel={t("edit")}
      form={
        <EvaluationForm
          id={id}
          revision={revision}
          content={content}
          goals={goals.map((goal) => ({ id: goal.id, text: goal.content.text }))}
          today={today}
        />
      }
      remove={deleteEvaluationAction}
      removeLabel={t("delete")}
    >
      <ul className="mt-2 max-w-measure">
        {goalGradeText(context, content, goals).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {texts.map(
        ([label, text]) =>
          text && (
            <p key={label} className="mt-2 max-w-measure">
              {label}{" "}
              <span dir="auto" className="own-words whitespace-pre-line">
                {text}
              </span>
            </p>
          ),
      )}
    </EntryRow>
  );
}
