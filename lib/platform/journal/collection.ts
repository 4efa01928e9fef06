import type { z } from "zod";
import { bundleKind } from "./bundled-kinds";
import { listBundled } from "./bundled-list";
import type {
  CollectionDefinition,
  Entry,
  JournalOwner,
  MonthRange,
  SaveInput,
  SaveManyResult,
  SaveResult,
} from "./entry";
import { findRows } from "./entry-rows";
import { saveEntries } from "./save-many";
import { markDeleted, readEntry, saveEntry } from "./save-one";
import { openAll } from "./open-all";
import { findRowsTogether } from "./rows-together";
import type { SealedKind } from "./sealed-entry";
import { stageEntries, type Staged, type StageInput } from "./stage";

/**
 * All entries of one kind. For one account, the entries of another do not exist. Every method throws JournalError
 * "damaged" when a row is not as it was written and "unreadable" when its content fits no known version; saving
 * throws "not-found" for a revision of an entry that is not there and "conflict" for an id that is taken.
 */
export interface Collection<T> {
  /** What defines the kind; an export reads it. */
  readonly definition: SealedKind<T>;
  /** Where `loadEntries` keeps the loader of this collection; a collection by itself knows no request. */
  readonly requestLoader: { load?: (owner: JournalOwner) => Promise<Entry<T>[]> };
  /** The entries in a range of months, without deleted ones, in no particular order. */
  list(owner: JournalOwner, range?: MonthRange): Promise<Entry<T>[]>;
  /** The deleted entries that can still be put back. */
  listDeleted(owner: JournalOwner): Promise<Entry<T>[]>;
  /** One entry; null when there is none, or when it is deleted. */
  get(owner: JournalOwner, id: string): Promise<Entry<T> | null>;
  /** One entry, also when it is deleted: what a form that is saved over it must keep. Null when there is none. */
  find(owner: JournalOwner, id: string): Promise<Entry<T> | null>;
  /**
   * Keeps an entry. Sent twice it is kept once. Content that is equal already counts as saved; otherwise a revision
   * that is not the current one, or an entry that was deleted, gives "changed-elsewhere" with both versions.
   */
  save(owner: JournalOwner, input: SaveInput<T>): Promise<SaveResult<T>>;
  /** Adds many in one transaction, all or none, for imports. What is there already is never overwritten. */
  saveMany(owner: JournalOwner, inputs: readonly Omit<SaveInput<T>, "revision">[]): Promise<SaveManyResult>;
  /** Seals many entries with the times they had, to be written together with others; see `commitStaged`. */
  stage(owner: JournalOwner, inputs: readonly StageInput<T>[]): Promise<Staged>;
  /** Deletes, to be put back with `restore`; null when there is no such entry. */
  remove(owner: JournalOwner, id: string, now: Date): Promise<Entry<T> | null>;
  restore(owner: JournalOwner, id: string, now: Date): Promise<Entry<T> | null>;
}

/** Defines a kind of entry. It needs no migration: a row is an envelope, whatever is in it. */
export function defineCollection<T>(definition: CollectionDefinition<T> & { schema: z.ZodType<T> }): Collection<T> {
  const kind: SealedKind<T> = definition;
  if (definition.isBundled) bundleKind(definition.kind);
  return {
    definition: kind,
    requestLoader: {},
    list: async (owner, range) => {
      if (range) return openAll(kind, owner, await findRows(owner.userId, kind.kind, false, range));
      if (definition.isBundled) return listBundled(kind, owner);
      return openAll(kind, owner, await findRowsTogether(owner.userId, kind.kind));
    },
    listDeleted: async (owner) => openAll(kind, owner, await findRows(owner.userId, kind.kind, true, {})),
    get: async (owner, id) => {
      const entry = await readEntry(kind, owner, id);
      return entry?.deletedAt === null ? entry : null;
    },
    find: (owner, id) => readEntry(kind, owner, id),
    save: (owner, input) => saveEntry(kind, owner, input),
    saveMany: (owner, inputs) => saveEntries(kind, owner, inputs),
    stage: (owner, inputs) => stageEntries(kind, owner, inputs),
    remove: (owner, id, now) => markDeleted(kind, owner, id, now),
    restore: (owner, id, _now) => markDeleted(kind, owner, id, null),
  };
}
