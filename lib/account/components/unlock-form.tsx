"use client";

import { useTranslations } from "next-intl";
import { AccountForm } from "./account-form";
import { PasswordInput } from "./password-input";
import { useAccountForm } from "./use-account-form";
import { endInSessionAction } from "@/lib/account/pages/in-session-actions";

/** The way back to everything else: the password once more, except in a demo. */
export function UnlockForm({ isDemo }: { isDemo: boolean }) {
  const t = useTranslations("inSession");
  const form = useAccountForm(endInSessionAction);
  const head = (
    <div>
      <h2 className="font-serif text-lead">{t("unlock")}</h2>
      <p className="mt-1 text-small text-ink-2">{isDemo ? t("unlockDemo") : t("unlockHint")}</p>
    </div>
  );
  return (
    <AccountForm form={form} submit={t("unlockButton")} variant="secondary" head={head}>
      {!isDemo && <PasswordInput {...form.field("password")} label={t("password")} />}
    </AccountForm>
  );
}
