"use server";

import { cookies } from "next/headers";
import { refresh } from "next/cache";
import { formIn, requestIsSameOrigin } from "@/lib/platform/actions/public-action";
import { getUser } from "@/lib/account/auth/require-user";
import { isLocale, LOCALE_COOKIE } from "@/lib/platform/i18n/config";
import { settingsStore } from "@/lib/account/settings/store";

const ONE_YEAR_IN_SECONDS = 31_536_000;

/** Remembers the chosen language on this device and, for a signed-in person, in their settings. */
export async function setLocaleAction(sent: FormData): Promise<void> {
  const locale = formIn(sent).get("locale");
  if (!isLocale(locale) || !(await requestIsSameOrigin())) return;
  (await cookies()).set(LOCALE_COOKIE, locale, { path: "/", maxAge: ONE_YEAR_IN_SECONDS, sameSite: "lax" });
  const user = await getUser();
  if (user) await settingsStore.update(user, (settings) => ({ ...settings, locale }), new Date());
  refresh();
}
