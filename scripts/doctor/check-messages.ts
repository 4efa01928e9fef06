import { openMailer } from "@/lib/platform/mail/send-mail";
import type { Env } from "@/lib/platform/env";
import type { Finding } from "./findings";

/** What is set in the environment of mail; each undefined where it is not. */
interface MailVariables {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
}

/** Whether reminders and news of the account can go by e-mail. */
export function checkMail({ mail }: Pick<Env, "mail">, { SMTP_URL, MAIL_FROM }: MailVariables): Finding {
  const part = "e-mail";
  if (mail !== null) {
    const { host } = new URL(mail.url);
    return {
      level: "ok",
      part,
      text: `sent by ${host} from ${mail.from.address}; try: npm run doctor -- --mail-to ADDRESS`,
    };
  }
  if (!SMTP_URL && !MAIL_FROM) return { level: "look", part, text: "not set (SMTP_URL, MAIL_FROM): nobody is mailed" };
  const missing = SMTP_URL ? "MAIL_FROM" : "SMTP_URL";
  return { level: "mend", part, text: `${missing} is missing: nobody is mailed until both are set` };
}

/** Whether push messages can be sent, and whether browsers will take them. */
export function checkPush({ pushSubject, baseUrl }: Pick<Env, "pushSubject" | "baseUrl">): Finding {
  const part = "push";
  if (pushSubject === null) {
    return { level: "look", part, text: "off: set PUSH_SUBJECT to mailto: and an address, or come by https" };
  }
  if (!baseUrl.startsWith("https://")) {
    return { level: "look", part, text: `from ${pushSubject}; browsers take messages only where people come by https` };
  }
  return { level: "ok", part, text: `messages are sent in the name of ${pushSubject}` };
}

/** Sends one message, to see whether mail arrives. */
export async function tryMail({ mail }: Pick<Env, "mail">, to: string): Promise<Finding> {
  const part = "test mail";
  if (mail === null) return { level: "mend", part, text: "cannot be sent: set SMTP_URL and MAIL_FROM first" };
  const mailer = openMailer(mail);
  const outcome = await mailer.send({ to, subject: "Keerpunt", text: "npm run doctor\n" });
  mailer.close();
  if (outcome === "sent")
    return { level: "ok", part, text: `taken by ${new URL(mail.url).host}; look whether it arrives` };
  const why = outcome === "later" ? "could not be reached, or asks to try later" : "refuses it";
  return { level: "mend", part, text: `${new URL(mail.url).host} ${why}; the line above has its code` };
}

/** The address after `--mail-to`; null without one. */
export function mailToOf(args: readonly string[]): string | null {
  const at = args.indexOf("--mail-to");
  const address = at === -1 ? undefined : args[at + 1];
  return address?.includes("@") ? address : null;
}
