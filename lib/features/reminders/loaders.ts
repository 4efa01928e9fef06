import "server-only";
import { emailOf } from "@/lib/account/auth/accounts";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { listDevices } from "@/lib/account/reminders/devices";
import { readReminders } from "@/lib/account/reminders/rows";
import { reminderChoices } from "@/lib/account/reminders/store";
import { env } from "@/lib/platform/env";
import { together } from "@/lib/platform/concurrency/together";
import type { RemindersView } from "./view";
import { pushPublicKey, waysOfServer } from "./ways";

/** Reads the page of reminders. */
export async function loadReminders(user: CurrentUser): Promise<RemindersView> {
  const { choices, email, state, devices } = await together({
    choices: reminderChoices.get(user),
    email: emailOf(user.userId),
    state: readReminders(user.userId),
    devices: listDevices(user.userId),
  });
  const { mail, demo } = env();
  return {
    choices,
    email,
    mailSender: waysOfServer().mail === null ? null : (mail?.from.name ?? ""),
    pushKey: pushPublicKey(),
    isDemo: demo !== null,
    isResting: state?.isResting ?? false,
    devices: devices.map(({ id, name, addedOn }) => ({ id, name, addedOn })),
  };
}
