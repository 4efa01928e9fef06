import { ENTRY_KINDS, type EntryName } from "@/lib/features/entry-kinds";

export type PortableName = EntryName | "findingAnswers" | "settings" | "importIdentity" | "reminders";

/** What an export holds, by its names in the document: the kinds of entries, and what an account keeps beside them. */
export const PORTABLE_NAMES: readonly PortableName[] = [
  ...ENTRY_KINDS.map(({ exportName }) => exportName),
  "findingAnswers",
  "settings",
  "importIdentity",
  "reminders",
];
