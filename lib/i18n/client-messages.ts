import type { Messages } from "next-intl";

/** The namespaces that client components read; a test keeps the list exact. */
export const CLIENT_NAMESPACES = [
  "account",
  "chartWalk",
  "checkIns",
  "effects",
  "errors",
  "fieldErrors",
  "findingAnswers",
  "importData",
  "lifeEvents",
  "protection",
  "questionnaires",
  "recover",
  "sessions",
  "settings",
  "shell",
  "signIn",
  "signUp",
  "talkingPoints",
  "ui",
] as const satisfies readonly (keyof Messages)[];

const isForClients = (namespace: string) => CLIENT_NAMESPACES.some((each) => each === namespace);

/** Only what client components read: everything else stays out of the weight of every page. */
export function clientMessages(all: Messages): Partial<Messages> {
  return Object.fromEntries(Object.entries(all).filter(([namespace]) => isForClients(namespace)));
}
