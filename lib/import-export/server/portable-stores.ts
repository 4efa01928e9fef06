import { settingsStore } from "@/lib/account/settings/store";
import { reminderChoices } from "@/lib/account/reminders/store";
import { findingAnswers } from "@/lib/analysis/findings/store";
import { ENTRY_KINDS } from "@/lib/features/entry-kinds";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import { importIdentity } from "@/lib/platform/journal/row-secret";
import { portableCollection, portableSingleton, type PortableStore } from "./portable-store";

/** Everything an account holds, in the order of the document. */
export const PORTABLE_STORES: readonly PortableStore[] = [
  ...ENTRY_KINDS.map(({ exportName }) => portableCollection(exportName, SERVER_ENTRY_KINDS[exportName].collection)),
  portableCollection("findingAnswers", findingAnswers),
  portableSingleton("settings", settingsStore),
  portableSingleton("importIdentity", importIdentity, (own) => own.rowSecret !== undefined),
  portableSingleton("reminders", reminderChoices),
];
