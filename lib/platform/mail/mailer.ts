import { env } from "@/lib/platform/env";
import { openMailer, type Mailer, type SendMail } from "./send-mail";

// Kept on globalThis: the development server loads modules anew, and connections of the former one would stay open.
const shared: typeof globalThis & { keerpuntMailer?: Mailer } = globalThis;

/** Whether this server can send mail at all. */
export function canSendMail(): boolean {
  return shared.keerpuntMailer !== undefined || env().mail !== null;
}

/** Sends a message by the server of the settings; "refused" where none is set. */
export const sendMail: SendMail = async (mail) => {
  const settings = env().mail;
  if (settings) shared.keerpuntMailer ??= openMailer(settings);
  return shared.keerpuntMailer?.send(mail) ?? "refused";
};

/** Replaces the way mail is sent; for tests. */
export function useMailer(replacement: Mailer | undefined): void {
  shared.keerpuntMailer = replacement;
}
