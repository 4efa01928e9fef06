"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { TextInput } from "@/components/forms/text-input";
import { savePlanLineAction } from "@/lib/features/therapy/relapse-plan/actions";
import { MAX_LINE_LENGTH } from "@/lib/features/therapy/relapse-plan/choices";
import type { PlanLine, PlanList } from "@/lib/features/therapy/relapse-plan/schema";

interface PlanLineFormProps {
  id: string;
  revision?: number;
  content?: PlanLine;
  list: PlanList;
}

/** One line of the plan. */
export function PlanLineForm({ id, revision, content, list }: PlanLineFormProps) {
  const t = useTranslations("relapsePlan");
  return (
    <EntryForm action={savePlanLineAction} id={id} revision={revision} save={t("save")}>
      {({ field }) => (
        <>
          <input type="hidden" name="list" value={list} />
          <TextInput
            label={t("text")}
            hint={t(`hint.${list}`)}
            maxLength={MAX_LINE_LENGTH}
            autoComplete="off"
            {...field("text", content?.text)}
          />
        </>
      )}
    </EntryForm>
  );
}
