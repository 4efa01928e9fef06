"use client";

import { useTranslations } from "next-intl";
import { signInAction } from "@/lib/account/auth/actions";
import { AccountForm } from "./account-form";
import { EmailInput } from "./email-input";
import { PasswordInput } from "./password-input";
import { useAccountForm } from "./use-account-form";

/** Signing in. `next` is where the person was going. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("signIn");
  const form = useAccountForm(signInAction);
  return (
    <AccountForm form={form} submit={t("submit")} pendingLabel={t("pending")}>
      <input type="hidden" name="next" value={next} />
      <EmailInput {...form.field("email")} />
      <PasswordInput {...form.field("password")} label={t("password")} />
      <div>
        <label className="flex min-h-tap items-center gap-3">
          <input type="checkbox" name="keepSignedIn" defaultChecked={form.isOn("keepSignedIn")} className="size-5" />
          {t("keepSignedIn")}
        </label>
        <p className="text-small text-ink-2">{t("keepSignedInHint")}</p>
      </div>
    </AccountForm>
  );
}
