"use client";

import { useTranslations } from "next-intl";
import { TextInput } from "@/components/forms/text-input";
import { TextLink } from "@/components/ui/text-link";
import { confirmRecoveryCodeAction } from "@/lib/account/pages/account-actions";
import { AccountForm } from "./account-form";
import { useAccountForm } from "./use-account-form";

/** Asks one group of the code back, so that both sides know it was kept. */
export function ConfirmCodeForm({ group }: { group: number }) {
  const t = useTranslations("account");
  const form = useAccountForm(confirmRecoveryCodeAction);
  const later = (
    <TextLink href="/today" tone="quiet">
      {t("code.later")}
    </TextLink>
  );
  return (
    <AccountForm form={form} submit={t("code.kept")} beside={later}>
      <div className="max-w-64">
        <TextInput
          {...form.field("group")}
          label={t("code.askBack", { group })}
          labelLook="heading"
          hint={t("code.askBackWhy")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
      </div>
    </AccountForm>
  );
}
