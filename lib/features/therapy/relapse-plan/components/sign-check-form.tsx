"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { Chips } from "@/components/forms/chips";
import { saveSignCheckAction } from "@/lib/features/therapy/relapse-plan/actions";

interface SignCheckFormProps {
  id: string;
  signs: readonly { id: string; text: string }[];
}

/** A look at one's own signs: those that were there this week. Ticking none is an answer. */
export function SignCheckForm({ id, signs }: SignCheckFormProps) {
  const t = useTranslations("relapsePlan");
  return (
    <EntryForm action={saveSignCheckAction} id={id} save={t("checkSave")}>
      {({ several }) => (
        <Chips
          name="sign"
          id={`sign-${id}`}
          label={t("check")}
          labelLook="heading"
          hint={t("checkHint")}
          options={signs.map((sign) => ({ value: sign.id, label: sign.text }))}
          defaultValues={several("sign", [])}
        />
      )}
    </EntryForm>
  );
}
