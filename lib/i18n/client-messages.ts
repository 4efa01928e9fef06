import type { Messages } from "next-intl";

/** The namespaces that client components of the pages outside the journal read; a test keeps the lists exact. */
export const PUBLIC_NAMESPACES = [
  "account",
  "errors",
  "fieldErrors",
  "recover",
  "shell",
  "signIn",
  "signUp",
  "ui",
] as const satisfies readonly (keyof Messages)[];

/** What the pages of the journal read besides. */
export const JOURNAL_NAMESPACES = [
  "chartWalk",
  "checkIns",
  "effects",
  "findingAnswers",
  "importData",
  "inSession",
  "lifeEvents",
  "protection",
  "questionnaires",
  "sessions",
  "settings",
  "talkingPoints",
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
export function publicMessages(all: Messages): Partial<Messages> {
  return pick(all, PUBLIC_NAMESPACES);
}

/** The same for the pages of the journal. */
export function journalMessages(all: Messages): Partial<Messages> {
  return pick(all, [...PUBLIC_NAMESPACES, ...JOURNAL_NAMESPACES]);
}

/** The same for the pages of the therapy. */
export function therapyMessages(all: Messages): Partial<Messages> {
  return pick(all, [...PUBLIC_NAMESPACES, ...JOURNAL_NAMESPACES, ...THERAPY_NAMESPACES]);
}

function pick(all: Messages, namespaces: readonly string[]): Partial<Messages> {
  return Object.fromEntries(Object.entries(all).filter(([namespace]) => namespaces.includes(namespace)));
}
