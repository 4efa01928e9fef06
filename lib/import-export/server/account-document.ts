import type { JournalOwner } from "@/lib/platform/journal/entry";
import { commitStaged, type Staged } from "@/lib/platform/journal/stage";
import {
  composeDocument,
  readDocument,
  type JsonDocument,
  type PortablePart,
} from "@/lib/import-export/core/json-document";
import type { Readable } from "@/lib/platform/reading/fault";
import type { PortableName } from "./portable-names";
import { PORTABLE_STORES } from "./portable-stores";

const KINDS = PORTABLE_STORES.map(({ kind }) => kind);

/** Everything the account holds as one document. */
export async function exportDocument(owner: JournalOwner, now: Date): Promise<JsonDocument> {
  const parts = await Promise.all(PORTABLE_STORES.map((store) => store.read(owner)));
  return composeDocument(parts, KINDS, now);
}

/** What an import of one kind would do, or did. */
export interface PartOutcome {
  name: PortableName;
  /** Entries that are new to the account. */
  added: number;
  unchanged: number;
  /** In the account with other content, and left as they are. */
  kept: number;
  /** A single value that takes the place of the account's own. */
  replaced: number;
}

/** Reads an export of Keerpunt; see `readDocument`. */
export function readAccountDocument(text: string): Readable<PortablePart[]> {
  return readDocument(text, KINDS);
}

/** Seals what a document holds, and says what writing it would do. Nothing is written. */
export async function stageDocument(owner: JournalOwner, parts: readonly PortablePart[], now: Date) {
  const byName = new Map<string, PortablePart>(parts.map((part) => [part.name, part]));
  const staged: Staged[] = [];
  const outcomes: PartOutcome[] = [];
  for (const { kind, stage } of PORTABLE_STORES) {
    const part = byName.get(kind.name);
    if (!part) continue;
    const rows = await stage(owner, part, now);
    const isSingle = kind.shape === "singleton";
    const added = isSingle ? 0 : rows.inserts.length;
    const replaced = isSingle ? rows.inserts.length + rows.replacements.length : 0;
    staged.push(rows);
    outcomes.push({ name: kind.name, added, unchanged: rows.unchanged, kept: rows.retained, replaced });
  }
  return { staged, outcomes };
}

/** Imports a document, all of it or nothing; null when the account changed meanwhile and nothing was written. */
export async function importDocument(owner: JournalOwner, parts: readonly PortablePart[], now: Date) {
  const { staged, outcomes } = await stageDocument(owner, parts, now);
  return (await commitStaged(staged)) ? outcomes : null;
}
