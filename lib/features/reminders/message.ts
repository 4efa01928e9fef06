import type { ReminderReason, ReminderState } from "@/lib/account/reminders/state-schema";
import { translatorOf } from "@/lib/platform/i18n/translator-of";

/** What a reminder says, and the page of this app that it opens. Never anything that was written. */
export interface ReminderMessage {
  readonly title: string;
  readonly path: string;
}

/** Opens Today with the ruler of the mood in focus: it is the id of its first grade. */
const TODAY = "/today#field-mood";

/** The message for a reason, in the person's own words where they chose some. */
export function reminderMessage(
  reason: ReminderReason,
  { choices, locale }: Pick<ReminderState, "choices" | "locale">,
): ReminderMessage {
  const t = translatorOf(locale, "mail");
  const own = choices.message || t("message");
  if (reason === "ask") return { title: t("ask", { message: own }), path: "/settings/reminders" };
  return { title: own, path: reason === "daily" ? TODAY : "/today" };
}

/** The text of the e-mail: where to tap, and how to be rid of it. */
export function mailText({ path }: ReminderMessage, baseUrl: string, locale: ReminderState["locale"]): string {
  const t = translatorOf(locale, "mail");
  return `${baseUrl}${path}\n\n${t("stop")}\n${baseUrl}/settings/reminders\n`;
}
