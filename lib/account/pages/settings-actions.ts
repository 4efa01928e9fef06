"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { userAction } from "@/lib/account/actions/user-action";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { failed, succeeded } from "@/lib/platform/forms/result";
import { settingsFormSchema } from "@/lib/account/settings/form-schema";
import { helpContactSchema, MAX_HELP_CONTACTS, type Settings } from "@/lib/account/settings/schema";
import { settingsStore } from "@/lib/account/settings/store";
import { THEME_COOKIE } from "@/lib/account/settings/theme-cookie";

const ONE_YEAR_IN_SECONDS = 31_536_000;

/** Keeps the settings; the theme also on this device, so that the first paint is right. */
export const saveSettingsAction = userAction("save-settings", async ({ user, now }, formData) => {
  const parsed = parseForm(settingsFormSchema, formData);
  if (!parsed.ok) return parsed;
  // A blank time zone is an absent field; it clears the one that was chosen before.
  await settingsStore.update(user, (settings) => ({ ...settings, timeZone: undefined, ...parsed.data }), now);
  (await cookies()).set(THEME_COOKIE, parsed.data.theme, { path: "/", maxAge: ONE_YEAR_IN_SECONDS, sameSite: "lax" });
  revalidatePath("/", "layout");
  return succeeded(undefined);
});

/** Adds a person to call to the help page. */
export const addHelpContactAction = userAction("add-help-contact", async ({ user, settings, now }, formData) => {
  const parsed = parseForm(helpContactSchema, formData);
  if (!parsed.ok) return parsed;
  if (settings.helpContacts.length >= MAX_HELP_CONTACTS) {
    return failed("invalid-form", { fieldErrors: { name: "contactsFull" }, values: valuesOf(formData) });
  }
  const add = (current: Settings) => ({ ...current, helpContacts: [...current.helpContacts, parsed.data] });
  await settingsStore.update(user, add, now);
  revalidatePath("/settings");
  return succeeded(undefined);
});

/** Takes a person to call off the help page. */
export const removeHelpContactAction = userAction("remove-help-contact", async ({ user, now }, formData) => {
  const { name, phone } = Object.fromEntries(formData);
  // By what it is, not by its place: sent twice it must not take the next one along.
  const remove = (contacts: Settings["helpContacts"]) =>
    contacts.filter((contact) => contact.name !== name || contact.phone !== phone);
  await settingsStore.update(user, (current) => ({ ...current, helpContacts: remove(current.helpContacts) }), now);
  revalidatePath("/settings");
  return succeeded(undefined);
});
