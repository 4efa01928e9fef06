import type { Locale } from "./config";

/**
 * What is the same for everybody who reads a language, made once in this process. Never for what somebody wrote.
 *
 * @param make gives the value the first time that a language is asked for, from the language and what comes with it
 */
export function oncePerLocale<Given extends unknown[], Value>(
  make: (locale: Locale, ...given: Given) => Value,
): (locale: Locale, ...given: Given) => Value {
  const made = new Map<Locale, Value>();
  return (locale, ...given) => {
    const value = made.get(locale) ?? make(locale, ...given);
    made.set(locale, value);
    return value;
  };
}
