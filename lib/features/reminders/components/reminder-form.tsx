"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { CheckBox } from "@/components/forms/check-box";
import { SavedLine } from "@/components/forms/saved-line";
import { SelectInput } from "@/components/forms/select-input";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { Section } from "@/components/ui/section";
import { HOURS_AFTER, MAX_MESSAGE_LENGTH, MAX_SENDER_LENGTH } from "@/lib/account/reminders/choices";
import type { ReminderChoices } from "@/lib/account/reminders/schema";
import { saveRemindersAction } from "@/lib/features/reminders/actions";
import { DailyTimes } from "./daily-times";

interface ReminderFormProps {
  choices: ReminderChoices;
  email: string;
  /** The usual name of the sender; null where this server sends no e-mail. */
  mailSender: string | null;
  /** The usual text of a message. */
  usualMessage: string;
  isDemo: boolean;
}

/** When to be reminded, with which words, and by e-mail or not. */
export function ReminderForm({ choices, email, mailSender, usualMessage, isDemo }: ReminderFormProps) {
  const t = useTranslations("reminders");
  const tError = useTranslations("errors");
  const [result, formAction] = useFormAction(saveRemindersAction);
  const errorOf = useFieldErrors(result);
  const values = result?.ok === false ? result.values : undefined;
  const typed = (name: string) => {
    const value = values?.[name];
    return value === undefined ? undefined : [value].flat();
  };
  const text = (name: "message" | "senderName" | "eveningBefore") => ({
    name,
    defaultValue: typed(name)?.join() ?? choices[name] ?? "",
    error: errorOf(name),
  });
  const canMail = mailSender !== null;
  return (
    <ActionForm result={result} action={formAction}>
      <Section label={t("daily")} isLabelHeading>
        <p className="mb-5 max-w-measure text-ink-2">{t("dailyText")}</p>
        <DailyTimes daily={choices.daily} typed={typed} errorOf={errorOf} />
      </Section>
      <Section label={t("sessions")} isLabelHeading>
        <p className="mb-5 max-w-measure text-ink-2">{t("sessionsText")}</p>
        <div className="grid max-w-96 gap-5">
          <div className="max-w-56">
            <TextInput type="time" label={t("evening")} hint={t("timeHint")} {...text("eveningBefore")} />
          </div>
          <SelectInput
            name="hoursAfter"
            label={t("after")}
            defaultValue={typed("hoursAfter")?.join() ?? choices.hoursAfter ?? ""}
            error={errorOf("hoursAfter")}
          >
            <option value="">{t("afterNone")}</option>
            {HOURS_AFTER.map((hours) => (
              <option key={hours} value={hours}>
                {t("afterHours", { hours })}
              </option>
            ))}
          </SelectInput>
        </div>
      </Section>
      <Section label={t("message")} isLabelHeading>
        <div className="grid max-w-96 gap-5">
          <TextInput
            label={t("messageLabel")}
            hint={t("messageHint", { usual: usualMessage })}
            maxLength={MAX_MESSAGE_LENGTH}
            {...text("message")}
          />
          {canMail && (
            <TextInput
              label={t("sender")}
              hint={t("senderHint", { usual: mailSender })}
              maxLength={MAX_SENDER_LENGTH}
              {...text("senderName")}
            />
          )}
        </div>
      </Section>
      <Section label={t("how")} isLabelHeading>
        {canMail ? (
          <>
            <CheckBox name="byMail" label={t("byMail", { email })} isChecked={choices.byMail} />
            <CheckBox name="accountMail" label={t("accountMail")} isChecked={choices.accountMail} />
          </>
        ) : (
          <>
            <p className="max-w-measure">{isDemo ? t("inDemo") : t("noMail")}</p>
            <Unchanged choices={choices} />
          </>
        )}
        <div className="mt-6 flex flex-wrap items-center gap-5">
          <SubmitButton>{t("save")}</SubmitButton>
          {result && (
            <SavedLine state={result.ok ? "saved" : "failed"} message={result.ok ? t("saved") : tError(result.code)} />
          )}
        </div>
      </Section>
    </ActionForm>
  );
}

/** What is not asked on this server stays as it was chosen. */
function Unchanged({ choices: { byMail, accountMail, senderName } }: Pick<ReminderFormProps, "choices">) {
  return (
    <>
      {byMail && <input type="hidden" name="byMail" value="on" />}
      {accountMail && <input type="hidden" name="accountMail" value="on" />}
      <input type="hidden" name="senderName" value={senderName ?? ""} />
    </>
  );
}
