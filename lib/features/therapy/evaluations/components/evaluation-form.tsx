"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { SelectInput } from "@/components/forms/select-input";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveEvaluationAction } from "@/lib/features/therapy/evaluations/actions";
import { DECISIONS, GOAL_FIELD } from "@/lib/features/therapy/evaluations/choices";
import type { Evaluation } from "@/lib/features/therapy/evaluations/schema";
import { EXTENTS, PACES } from "@/lib/features/sessions/choices";

const GRADES = Array.from({ length: 11 }, (_, grade) => String(grade));

interface EvaluationFormProps {
  id: string;
  revision?: number;
  content?: Evaluation;
  goals: readonly { id: string; text: string }[];
  today: LocalDate;
}

/** A look back: goals, working together, what helps, and what one wants. Every answer may stay open. */
export function EvaluationForm({ id, revision, content, goals, today }: EvaluationFormProps) {
  const t = useTranslations("evaluations");
  const tSessions = useTranslations("sessions");
  const gradeOf = (goalId: string) => content?.goalGrades.find((each) => each.goalId === goalId)?.grade;
  return (
    <EntryForm action={saveEvaluationAction} id={id} revision={revision} save={t("save")}>
      {({ field, choice }) => {
        const extents = EXTENTS.map((extent) => ({ value: extent, label: tSessions(`extent.${extent}`) }));
        return (
          <>
            <div>
              <h3 className="font-serif text-lead">{t("goalsHeading")}</h3>
              <p className="text-small text-ink-2">{goals.length > 0 ? t("goalsHint") : t("noGoals")}</p>
            </div>
            {goals.map((goal) => (
              <SelectInput
                key={goal.id}
                label={
                  <span dir="auto" className="own-words text-body text-ink">
                    {goal.text}
                  </span>
                }
                {...field(`${GOAL_FIELD}${goal.id}`, gradeOf(goal.id))}
              >
                <option value="">–</option>
                {GRADES.map((grade) => (
                  <option key={grade}>{grade}</option>
                ))}
              </SelectInput>
            ))}
            <div className="grid gap-3">
              <h3 className="font-serif text-lead">{t("alliance")}</h3>
              <WordChoice label={t("heard")} options={extents} {...choice("heard", content?.heard, EXTENTS)} />
              <WordChoice label={t("goalsFit")} options={extents} {...choice("goalsFit", content?.goalsFit, EXTENTS)} />
              <WordChoice
                label={t("pace")}
                options={PACES.map((pace) => ({ value: pace, label: tSessions(`pace.${pace}`) }))}
                {...choice("pace", content?.pace, PACES)}
              />
            </div>
            <WritingLines label={t("helps")} labelLook="heading" {...field("helps", content?.helps)} />
            <WritingLines label={t("hinders")} labelLook="heading" {...field("hinders", content?.hinders)} />
            <WordChoice
              label={t("decisionQuestion")}
              labelLook="above"
              hint={t("decisionHint")}
              hasLongWords
              options={DECISIONS.map((decision) => ({ value: decision, label: t(`decision.${decision}`) }))}
              {...choice("decision", content?.decision, DECISIONS)}
            />
            <WritingLines label={t("note")} {...field("note", content?.note)} />
            <div className="max-w-52">
              <TextInput type="date" label={t("day")} max={today} {...field("day", content?.day ?? today)} />
            </div>
          </>
        );
      }}
    </EntryForm>
  );
}
