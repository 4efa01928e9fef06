import { mapInTurns } from "@/lib/platform/concurrency/in-turns";
import { JournalError, type JournalOwner, type SaveInput, type SaveManyResult } from "./entry";
import { findRowsById, insertRows } from "./entry-rows";
import { isSameContent } from "./same-content";
import { assertEntryId, followUpOf, newEntry } from "./save-one";
import { entryOpener, sealEntry, type EntryRow, type SealedKind } from "./sealed-entry";

const MAX_RACES = 5;

type NewInput<T> = Omit<SaveInput<T>, "revision">;

/** See Collection.saveMany. Everything is sealed before the transaction opens, so that it stays short. */
export async function saveEntries<T>(
  kind: SealedKind<T>,
  owner: JournalOwner,
  inputs: readonly NewInput<T>[],
): Promise<SaveManyResult> {
  const wanted = withoutRepeats(kind, inputs);
  for (let race = 0; race < MAX_RACES; race += 1) {
    const present = await findRowsById(owner.userId, kind.kind, [...wanted.keys()]);
    const presentIds = new Set(present.map((row) => row.id));
    const missing = [...wanted.values()].filter((input) => !presentIds.has(input.id));
    const entries = missing.map(({ id, content, now }) => newEntry(kind, id, content, now));
    const rows = await mapInTurns(entries, (entry) => sealEntry(kind, owner, entry));
    if (rows.length === 0 || (await insertRows(rows, followUpOf(kind, owner, entries)))) {
      const unchanged = countUnchanged(kind, owner, present, wanted);
      return { created: rows.length, unchanged, kept: present.length - unchanged };
    }
  }
  throw new JournalError("conflict");
}

/** By id and sorted by it: two imports at once then take their locks in the same order. */
function withoutRepeats<T>(kind: SealedKind<T>, inputs: readonly NewInput<T>[]): Map<string, NewInput<T>> {
  const byId = new Map<string, NewInput<T>>();
  for (const input of inputs) {
    assertEntryId(input.id);
    const parsed = { ...input, content: kind.schema.parse(input.content) };
    const earlier = byId.get(input.id);
    if (earlier && !isSameContent(earlier.content, parsed.content)) throw new JournalError("conflict");
    byId.set(input.id, parsed);
  }
  return new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function countUnchanged<T>(
  kind: SealedKind<T>,
  owner: JournalOwner,
  present: readonly EntryRow[],
  wanted: ReadonlyMap<string, NewInput<T>>,
): number {
  const open = entryOpener(kind, owner);
  return present.filter((row) => {
    const entry = open(row);
    return entry?.deletedAt === null && isSameContent(entry.content, wanted.get(row.id)?.content);
  }).length;
}
