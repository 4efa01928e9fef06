import type { Locale } from "./config";

/** "a, b en c": several words as one phrase of a language. */
export function formatList(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(words);
}
