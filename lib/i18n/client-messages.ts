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
  "inSession",
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

/** What the forms of the therapy read besides: only the pages under /therapy carry it. */
export const THERAPY_NAMESPACES = [
  "appointments",
  "doubt",
  "evaluations",
  "expectations",
  "goals",
  "homework",
  "leaflets",
  "relapsePlan",
  "therapies",
] as const satisfies readonly (keyof Messages)[];

/** Only what client components read: everything else stays out of the weight of every page. */
export function clientMessages(all: Messages): Partial<Messages> {
  return pick(all, CLIENT_NAMESPACES);
}

/** The same for the pages of the therapy. */
export function therapyMessages(all: Messages): Partial<Messages> {
  return pick(all, [...CLIENT_NAMESPACES, ...THERAPY_NAMESPACES]);
}

function pick(all: Messages, namespaces: readonly string[]): Partial<Messages> {
  return Object.fromEntries(Object.entries(all).filter(([namespace]) => namespaces.includes(namespace)));
}
