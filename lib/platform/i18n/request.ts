import { getRequestConfig } from "next-intl/server";
import { cookies, headers } from "next/headers";
import { LOCALE_COOKIE, type Locale } from "./config";
import en from "./messages/en.json";
import nl from "./messages/nl.json";
import { negotiateLocale } from "./negotiate";

const MESSAGES = { nl, en } satisfies Record<Locale, object>;

export default getRequestConfig(async () => {
  const locale = negotiateLocale((await cookies()).get(LOCALE_COOKIE)?.value, (await headers()).get("accept-language"));
  return {
    locale,
    messages: MESSAGES[locale],
    // Days are local calendar days and carry no zone; anything that would need one is formatted in format.ts.
    timeZone: "UTC",
  };
});
