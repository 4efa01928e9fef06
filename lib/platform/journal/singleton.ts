import { createHmac } from "node:crypto";
import type { z } from "zod";
import { defineCollection } from "./collection";
import { JournalError, type CollectionDefinition, type Entry, type JournalOwner } from "./entry";
import { insertRows, replaceRow } from "./entry-rows";
import { isSameContent } from "./same-content";
import { changedEntry, newEntry } from "./save-one";
import { sealEntry, type SealedKind } from "./sealed-entry";
import type { Staged } from "./stage";

const NO_MONTH = "0000-00";
const MAX_RACES = 20;

/** Something a person has one of, such as their settings. */
export interface Singleton<T> {
  /** What was saved last, or the defaults. */
  get(owner: JournalOwner): Promise<T>;
  /** Replaces it; the last one to save wins. */
  save(owner: JournalOwner, content: T, now: Date): Promise<T>;
  /** Changes it from what it is at that moment; `change` may run more than once. */
  update(owner: JournalOwner, change: (current: T) => T, now: Date): Promise<T>;
  /** Seals a new content, to be written together with other entries; see `commitStaged`. */
  stage(owner: JournalOwner, content: T, now: Date): Promise<Staged>;
  /** What defines the kind; an export reads it. */
  readonly definition: SealedKind<T>;
}

type SingletonDefinition<T> = Omit<CollectionDefinition<T>, "monthOf"> & { schema: z.ZodType<T>; defaults: T };

/** Defines a kind of which each person has one. It is an entry like any other, under an id that its key gives. */
export function defineSingleton<T>({ defaults, ...definition }: SingletonDefinition<T>): Singleton<T> {
  const kind: SealedKind<T> = { ...definition, monthOf: () => NO_MONTH };
  const collection = defineCollection(kind);
  const current = async (owner: JournalOwner) => newest(await collection.list(owner));

  async function update(owner: JournalOwner, change: (current: T) => T, now: Date): Promise<T> {
    for (let race = 0; race < MAX_RACES; race += 1) {
      const entry = await current(owner);
      const content = kind.schema.parse(change(entry?.content ?? defaults));
      if (entry && isSameContent(entry.content, content)) return content;
      if (await put(kind, owner, entry, content, now)) return content;
    }
    throw new JournalError("conflict");
  }

  async function stage(owner: JournalOwner, content: T, now: Date): Promise<Staged> {
    const entry = await current(owner);
    const at = now.toISOString();
    const id = entry?.id ?? singletonId(owner, definition.kind);
    const replaces = entry && { replaces: entry.revision };
    return collection.stage(owner, [
      { id, content, createdAt: entry?.createdAt ?? at, updatedAt: at, deletedAt: null, ...replaces },
    ]);
  }

  return {
    definition: collection.definition,
    stage,
    get: async (owner) => (await current(owner))?.content ?? defaults,
    save: (owner, content, now) => update(owner, () => content, now),
    update,
  };
}

/** False when somebody else wrote in between: a change is always made from what is there. */
function put<T>(kind: SealedKind<T>, owner: JournalOwner, current: Entry<T> | undefined, content: T, now: Date) {
  if (!current) {
    return insertRows([sealEntry(kind, owner, newEntry(kind, singletonId(owner, kind.kind), content, now))]);
  }
  return replaceRow(sealEntry(kind, owner, changedEntry(kind, current, { content, updatedAt: now.toISOString() })));
}

/** There are two only after a reset without the recovery code was healed: each from one of the keys. */
function newest<T>(entries: readonly Entry<T>[]): Entry<T> | undefined {
  return [...entries].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
}

/** A UUID (version 8, own content) that two first saves at once agree on and that nobody can guess. */
function singletonId({ vault, userId }: JournalOwner, kind: string): string {
  const key = vault.keys.get(vault.currentKeyId);
  if (!key) throw new RangeError("The vault has no current key");
  const bytes = createHmac("sha256", key).update(`keerpunt1/singleton/${userId}/${kind}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
