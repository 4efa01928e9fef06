import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import type { Locale } from "./config";
import en from "./messages/en.json";
import nl from "./messages/nl.json";
import type { Translator } from "./translator";

const MESSAGES = { nl, en } satisfies Record<Locale, object>;

/** The sentences of a namespace where there is no request to tell the language, as for a message that is sent. */
export function translatorOf<N extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  locale: Locale,
  namespace: N,
): Translator<N> {
  return createTranslator<Messages, N>({ locale, messages: MESSAGES[locale], namespace, timeZone: "UTC" });
}
