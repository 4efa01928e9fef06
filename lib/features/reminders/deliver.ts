import { addressOf } from "@/lib/account/reminders/address";
import { noteFailures, removeDevice, type StoredDevice } from "@/lib/account/reminders/devices";
import type { ReminderState, Sending } from "@/lib/account/reminders/state-schema";
import type { SendMail } from "@/lib/platform/mail/send-mail";
import type { SendPush } from "@/lib/platform/push/send-push";
import { mailText, reminderMessage, type ReminderMessage } from "./message";

/** A browser that refused as many messages in a row is removed. */
const MOST_FAILURES = 10;

/** How messages are sent; null for a way that this server does not have. */
export interface Ways {
  readonly mail: SendMail | null;
  readonly push: SendPush | null;
  /** The address people use, without a slash at the end. */
  readonly baseUrl: string;
}

/** What has not taken a message yet and may take it later. */
export type Left = NonNullable<Sending["left"]>;

/** What became of a message. */
export interface Delivery {
  /** How many took it. */
  readonly sent: number;
  readonly left: Left;
}

/** A message, and for whom. */
export interface ToDeliver extends Pick<ReminderState, "choices" | "locale"> {
  readonly sending: Pick<Sending, "id" | "reason" | "left">;
  readonly devices: readonly StoredDevice[];
}

/**
 * Sends a message to the mail and the browsers of an account, or to those that are left of an earlier try. A browser
 * that is gone is removed.
 */
export async function deliver(
  userId: string,
  { sending, devices, ...person }: ToDeliver,
  ways: Ways,
): Promise<Delivery> {
  const message = reminderMessage(sending.reason, person);
  const isByMail = (sending.left?.byMail ?? person.choices.byMail) && ways.mail !== null;
  const waiting = ways.push === null ? [] : devices.filter(({ id }) => sending.left?.devices.includes(id) ?? true);
  const [mail, pushes] = await Promise.all([
    isByMail ? mailTo(userId, { ...person, message, id: sending.id }, ways) : null,
    Promise.all(waiting.map((device) => pushTo(userId, { device, message }, ways))),
  ]);
  return {
    sent: [mail, ...pushes].filter((outcome) => outcome === "sent").length,
    left: {
      byMail: mail === "later",
      devices: waiting.filter((_, index) => pushes[index] === "later").map(({ id }) => id),
    },
  };
}

interface ToMail extends Pick<ReminderState, "choices" | "locale"> {
  message: ReminderMessage;
  id: string;
}

async function mailTo(userId: string, { choices, locale, message, id }: ToMail, { mail, baseUrl }: Ways) {
  const to = await addressOf(userId);
  if (to === null || mail === null) return "refused";
  const text = mailText(message, baseUrl, locale);
  return mail({ to, subject: message.title, text, senderName: choices.senderName, id });
}

/** Sends one message to one browser, and removes the browser when it takes none any more. */
async function pushTo(
  userId: string,
  { device, message }: { device: StoredDevice; message: ReminderMessage },
  { push }: Pick<Ways, "push">,
) {
  const outcome = push ? await push(device, { title: message.title, url: message.path }) : "refused";
  const failures = outcome === "refused" ? device.failures + 1 : 0;
  if (outcome === "gone" || failures >= MOST_FAILURES) await removeDevice(userId, device.id);
  else if (outcome !== "later" && failures !== device.failures) await noteFailures(userId, device, failures);
  return outcome;
}
