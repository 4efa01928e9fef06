import "server-only";
import { getLocale } from "next-intl/server";
import { after } from "next/server";
import { reminderChoices } from "@/lib/account/reminders/store";
import { env } from "@/lib/platform/env";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/platform/i18n/config";
import { translatorOf } from "@/lib/platform/i18n/translator-of";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { logFailure } from "@/lib/platform/logging/log";
import { canSendMail, sendMail } from "@/lib/platform/mail/mailer";
import { emailOf } from "./accounts";
import { deviceOf } from "./device";

/** What the owner of an account hears of by e-mail. */
export type AccountNews =
  | "new-device"
  | "password-changed"
  | "password-reset"
  | "recovery-code-replaced"
  | "second-factor-on"
  | "second-factor-off";

/**
 * Mails the owner of an account what happened with it, after the answer to the request, unless they turned that off.
 * Says neither where from nor anything of what was written. What cannot be sent stops nothing.
 */
export async function tellAccount(owner: JournalOwner, news: AccountNews): Promise<void> {
  if (!canSendMail() || env().demo !== null) return;
  const locale = await getLocale();
  after(async () => {
    try {
      await mailNews(owner, { news, locale: isLocale(locale) ? locale : DEFAULT_LOCALE });
    } catch (error) {
      logFailure("account.mail", error);
    }
  });
}

/** The same for a sign-in, from a browser that was never signed in to this account. Asked before it is remembered. */
export async function tellOfNewDevice(owner: JournalOwner, deviceCookie: string | undefined): Promise<void> {
  const device = await deviceOf(deviceCookie, { id: owner.userId });
  if (device === null) await tellAccount(owner, "new-device");
}

/** Sends the mail itself, unless the person turned it off. */
export async function mailNews(
  owner: JournalOwner,
  { news, locale }: { news: AccountNews; locale: Locale },
): Promise<void> {
  const { accountMail } = await reminderChoices.get(owner);
  if (!accountMail) return;
  const t = translatorOf(locale, "mail");
  const { baseUrl } = env();
  const lines = [
    t(`account.${news}`),
    "",
    t("accountWasYou"),
    `${baseUrl}/settings/account`,
    "",
    t("stop"),
    `${baseUrl}/settings/reminders`,
    "",
  ];
  await sendMail({ to: await emailOf(owner.userId), subject: t("accountSubject"), text: lines.join("\n") });
}
