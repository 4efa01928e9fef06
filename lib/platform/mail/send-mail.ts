import { createTransport } from "nodemailer";
import { logFailure } from "@/lib/platform/logging/log";
import type { MailSettings } from "@/lib/platform/mail-settings";

/** One message, plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The name shown as the sender; by default that of MAIL_FROM. */
  readonly senderName?: string | undefined;
  /** Names the message: sent again under the same id, a mail program shows it once. */
  readonly id?: string | undefined;
}

/** "later": the server could not be reached or asks for patience; "refused": trying again would change nothing. */
export type MailOutcome = "sent" | "later" | "refused";

/** Sends one message; never throws, and never logs an address or a text. */
export type SendMail = (mail: Mail) => Promise<MailOutcome>;

export interface Mailer {
  readonly send: SendMail;
  /** Closes the connections that are kept open between messages. */
  close(): void;
}

/** Limits of waiting for the server, in milliseconds. */
export interface MailPatience {
  readonly connectMs: number;
  readonly answerMs: number;
  /** After a server that was not reached, how long no other message tries. */
  readonly pauseMs: number;
}

const PATIENCE: MailPatience = { connectMs: 10_000, answerMs: 20_000, pauseMs: 30_000 };
const MAX_CONNECTIONS = 4;
const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|::1)$/;
/** What nodemailer calls a server that was not reached, or a connection that broke. */
const NOT_REACHED = ["ECONNECTION", "ESOCKET", "ETIMEDOUT", "EDNS", "ECONNREFUSED"];

/**
 * Opens a way to send mail over a few connections. A server beyond this computer must speak TLS; `smtp://` begins it
 * with STARTTLS. While a server cannot be reached, messages answer "later" at once instead of each waiting for it.
 *
 * @param now the clock, in milliseconds
 */
export function openMailer(
  { url, from }: MailSettings,
  { patience = PATIENCE, now = Date.now }: { patience?: MailPatience; now?: () => number } = {},
): Mailer {
  const transport = createTransport({
    ...serverOf(url),
    pool: true,
    maxConnections: MAX_CONNECTIONS,
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    socketTimeout: patience.answerMs,
    dnsTimeout: patience.connectMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  let pausedUntil = 0;
  const send: SendMail = async ({ to, subject, text, senderName, id }) => {
    if (now() < pausedUntil) return "later";
    try {
      await transport.sendMail({
        from: { ...from, ...(senderName && { name: senderName }) },
        to: { name: "", address: to },
        subject,
        text,
        ...(id && { messageId: `<${id}@${from.address.split("@")[1]}>` }),
        headers: { "Auto-Submitted": "auto-generated" },
      });
      return "sent";
    } catch (error) {
      logFailure("mail.send", error);
      const outcome = outcomeOf(error);
      if (outcome.isNotReached) pausedUntil = now() + patience.pauseMs;
      return outcome.isNotReached || outcome.isTemporary ? "later" : "refused";
    }
  };
  return { send, close: () => transport.close() };
}

/** The library takes an address alone, or all of these: with an address it would drop every other option. */
function serverOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !LOCAL.test(hostname),
    ...(username !== "" && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

function outcomeOf(error: unknown): { isNotReached: boolean; isTemporary: boolean } {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const answer = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
  // An answer of 4xx asks to try later, one of 5xx does not; RFC 5321, 4.2.1.
  return { isNotReached: answer === 0 && NOT_REACHED.includes(code), isTemporary: answer >= 400 && answer < 500 };
}
