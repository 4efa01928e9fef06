"use server";

import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import { consume, limiter } from "@/lib/account/auth/limiter";
import { userAction } from "@/lib/account/actions/user-action";
import { addDevice, listDevices, removeDevice } from "@/lib/account/reminders/devices";
import { reminderChoices } from "@/lib/account/reminders/store";
import { parseForm } from "@/lib/platform/forms/form-data";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { DEFAULT_LOCALE, isLocale } from "@/lib/platform/i18n/config";
import { isPushEndpoint } from "@/lib/platform/push/endpoint";
import { armReminders, endRest } from "./arm";
import { deliver } from "./deliver";
import { deviceName } from "./device-name";
import { choicesFrom, deviceFormSchema, deviceIdSchema, reminderFormSchema } from "./form-schema";
import { pushPublicKey, waysOfServer } from "./ways";

const PAGE = "/settings/reminders";
/** Somebody tries a few texts; nobody needs to be sent a hundred. */
const tests = limiter("reminder-test", 10, 3_600);

/** Saves what somebody chose, and has the server follow it. */
export const saveRemindersAction = userAction("save-reminders", async (context, formData) => {
  const form = parseForm(reminderFormSchema, formData);
  if (!form.ok) return form;
  await reminderChoices.save(context.user, choicesFrom(form.data), context.now);
  await armReminders(context.user, context);
  revalidatePath(PAGE);
  return succeeded(undefined);
});

/** Turns every reminder off; texts and mail about the account stay as chosen. */
export const turnRemindersOffAction = userAction("turn-reminders-off", async (context) => {
  const { user, now } = context;
  const off = { daily: [], eveningBefore: undefined, hoursAfter: undefined };
  await reminderChoices.update(user, (choices) => ({ ...choices, ...off }), now);
  await armReminders(user, context);
  revalidatePath(PAGE);
  return succeeded(undefined);
});

/** Goes on with reminders that rest. */
export const goOnWithRemindersAction = userAction("go-on-with-reminders", async ({ user }) => {
  await endRest(user);
  revalidatePath(PAGE);
  return succeeded(undefined);
});

/** Adds this browser to those that get push messages; "full" when there are as many as there may be. */
export const addReminderDeviceAction = userAction("add-reminder-device", async ({ user, today }, formData) => {
  const form = parseForm(deviceFormSchema, formData);
  if (!form.ok) return form;
  if (pushPublicKey() === null || !isPushEndpoint(form.data.endpoint)) return failed("invalid-form");
  const name = deviceName((await headers()).get("user-agent") ?? "");
  const isAdded = await addDevice(user.userId, { ...form.data, name, addedOn: today, failures: 0 });
  revalidatePath(PAGE);
  return succeeded({ outcome: isAdded ? ("added" as const) : ("full" as const) });
});

/** Sends no more messages to a browser. */
export const removeReminderDeviceAction = userAction("remove-reminder-device", async ({ user }, formData) => {
  const form = parseForm(deviceIdSchema, formData);
  if (!form.ok) return form;
  await removeDevice(user.userId, form.data.device);
  revalidatePath(PAGE);
  return succeeded(undefined);
});

/** What became of a message that was sent to try. */
export interface TestOutcome {
  outcome: "sent" | "later" | "nowhere";
}

/** Sends a message as a reminder would be sent, at once. */
export const testReminderAction = userAction<TestOutcome>("test-reminder", async ({ user }) => {
  const [choices, devices, locale] = await Promise.all([
    reminderChoices.get(user),
    listDevices(user.userId),
    getLocale(),
  ]);
  const ways = waysOfServer();
  const hasDevice = ways.push !== null && devices.length > 0;
  if (!hasDevice && !(ways.mail !== null && choices.byMail)) return succeeded({ outcome: "nowhere" });
  const waitSeconds = await consume(tests, user.userId);
  if (waitSeconds > 0) return failed("too-many-attempts", { waitSeconds });
  const sending = { id: randomUUID(), reason: "daily" } as const;
  const person = { choices, locale: isLocale(locale) ? locale : DEFAULT_LOCALE };
  const { sent } = await deliver(user.userId, { ...person, sending, devices }, ways);
  return succeeded({ outcome: sent > 0 ? "sent" : "later" });
});
