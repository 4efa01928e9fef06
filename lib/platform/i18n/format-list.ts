import { oncePerLocale } from "./once-per-locale";
import type { Locale } from "./config";

const listFormat = oncePerLocale((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** "a, b en c": several words as one phrase of a language. */
export function formatList(words: readonly string[], locale: Locale): string {
  return listFormat(locale).format(words);
}
