/** The languages of the interface, first one the default. */
export const LOCALES = ["nl", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "nl";

/** Remembers the language somebody chose, also before they have an account. */
export const LOCALE_COOKIE = "keerpunt-locale";

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
