import type { Messages, NamespaceKeys, NestedKeyOf, createTranslator } from "next-intl";

/** The translator of one namespace, for pure code that is handed one. */
export type Translator<N extends NamespaceKeys<Messages, NestedKeyOf<Messages>> = never> = ReturnType<
  typeof createTranslator<Messages, N>
>;
