import { JournalError, type Entry, type JournalOwner, type SaveInput, type SaveResult } from "./entry";
import { isUuid } from "./entry-id";
import { findRow, insertRows, replaceRow, type FollowUp } from "./entry-rows";
import { isSameContent } from "./same-content";
import { entryOpener, sealEntry, type SealedKind } from "./sealed-entry";

const MAX_RACES = 20;

/** Throws JournalError "invalid-id" unless the id is a UUID in small letters. */
export function assertEntryId(id: string): void {
  if (!isUuid(id)) throw new JournalError("invalid-id");
}

/** The entry with this id, deleted or not; null when there is none or its key is not there. */
export async function readEntry<T>(kind: SealedKind<T>, owner: JournalOwner, id: string): Promise<Entry<T> | null> {
  const row = await findRow(owner.userId, kind.kind, id);
  return row && entryOpener(kind, owner)(row);
}

/** See Collection.save. */
export async function saveEntry<T>(
  kind: SealedKind<T>,
  owner: JournalOwner,
  input: SaveInput<T>,
): Promise<SaveResult<T>> {
  assertEntryId(input.id);
  const content = kind.schema.parse(input.content);
  // Lost a race: somebody wrote between the read and the write. The next turn sees what they wrote.
  for (let race = 0; race < MAX_RACES; race += 1) {
    const settled = await attemptSave(kind, owner, { ...input, content });
    if (settled) return settled;
  }
  throw new JournalError("conflict");
}

async function attemptSave<T>(
  kind: SealedKind<T>,
  owner: JournalOwner,
  input: SaveInput<T>,
): Promise<SaveResult<T> | null> {
  const { id, content, revision, now } = input;
  const current = await readEntry(kind, owner, id);
  if (!current) {
    if (revision !== undefined) throw new JournalError("not-found");
    return insertNew(kind, owner, newEntry(kind, id, content, now));
  }
  const isDeleted = current.deletedAt !== null;
  if (!isDeleted && isSameContent(current.content, content)) return { ok: true, entry: current };
  if (isDeleted || revision !== current.revision) {
    return { ok: false, code: "changed-elsewhere", current, yours: content };
  }
  const entry = changedEntry(kind, current, { content, updatedAt: now.toISOString() });
  const isReplaced = await replaceRow(sealEntry(kind, owner, entry), followUpOf(kind, owner, [entry]));
  return isReplaced ? { ok: true, entry } : null;
}

async function insertNew<T>(kind: SealedKind<T>, owner: JournalOwner, entry: Entry<T>): Promise<SaveResult<T> | null> {
  const isInserted = await insertRows([sealEntry(kind, owner, entry)], followUpOf(kind, owner, [entry]));
  if (isInserted) return { ok: true, entry };
  // Taken by an entry of another kind.
  if (!(await readEntry(kind, owner, entry.id))) throw new JournalError("conflict");
  return null;
}

/** What follows from entries of a kind that are being written; undefined for a kind from which nothing does. */
export function followUpOf<T>(
  kind: SealedKind<T>,
  owner: JournalOwner,
  entries: readonly Entry<T>[],
): FollowUp | undefined {
  return kind.follow && entries.length > 0 ? (tx) => kind.follow?.(tx, owner, entries) ?? Promise.resolve() : undefined;
}

/** An entry at its first revision. */
export function newEntry<T>(kind: SealedKind<T>, id: string, content: T, now: Date): Entry<T> {
  const at = now.toISOString();
  return { id, revision: 1, month: kind.monthOf(content), createdAt: at, updatedAt: at, deletedAt: null, content };
}

/** Deletes an entry (a time) or puts it back (null); null when it is not there. Doing it twice does it once. */
export async function markDeleted<T>(
  kind: SealedKind<T>,
  owner: JournalOwner,
  id: string,
  deletedAt: Date | null,
): Promise<Entry<T> | null> {
  for (let race = 0; race < MAX_RACES; race += 1) {
    const current = await readEntry(kind, owner, id);
    if (!current || (current.deletedAt === null) === (deletedAt === null)) return current;
    const entry = changedEntry(kind, current, { deletedAt: deletedAt?.toISOString() ?? null });
    if (await replaceRow(sealEntry(kind, owner, entry), followUpOf(kind, owner, [entry]))) return entry;
  }
  throw new JournalError("conflict");
}

type Changes<T> = Partial<Pick<Entry<T>, "content" | "updatedAt" | "deletedAt">>;

/** The next revision of an entry. */
export function changedEntry<T>(kind: SealedKind<T>, current: Entry<T>, changes: Changes<T>): Entry<T> {
  const entry = { ...current, ...changes, revision: current.revision + 1 };
  return { ...entry, month: kind.monthOf(entry.content) };
}
