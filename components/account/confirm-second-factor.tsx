"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { confirmSecondFactorAction } from "@/lib/second-factor/actions";
import { FormFailure } from "./form-failure";
import { SecondFactorCode } from "./second-factor-code";
import { typedIn } from "./typed-in";

/** Asks a first code of the app; then shows the backup codes, this once. */
export function ConfirmSecondFactor() {
  const t = useTranslations("account");
  const [result, action] = useFormAction(confirmSecondFactorAction);
  const errorOf = useFieldErrors(result);
  if (result?.ok) return <BackupCodes codes={result.data.codes} />;
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-md grid-cols-1 gap-5">
      <FormFailure result={result} errorOf={errorOf} />
      <SecondFactorCode label={t("secondFactor.code")} error={errorOf("code")} defaultValue={typedIn(result, "code")} />
      <div>
        <SubmitButton>{t("secondFactor.turnOn")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("account");
  return (
    <>
      <Notice role="status" icon="check" title={t("secondFactor.isOn")}>
        {t("secondFactor.backupText")}
      </Notice>
      <ul className="my-5 grid max-w-md grid-cols-2 gap-x-8 gap-y-2 font-mono text-control tabular-nums">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <TextLink href="/settings/account">{t("secondFactor.backupKept")}</TextLink>
    </>
  );
}
