import { createHmac } from "node:crypto";
import type { z } from "zod";
import { defineCollection } from "./collection";
import type { CollectionDefinition, Entry, JournalOwner } from "./entry";

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
}

type SingletonDefinition<T> = Omit<CollectionDefinition<T>, "monthOf"> & { schema: z.ZodType<T>; defaults: T };

/** Defines a kind of which each person has one. It is an entry like any other, under an id that its key gives. */
export function defineSingleton<T>({ defaults, ...definition }: SingletonDefinition<T>): Singleton<T> {
  const collection = defineCollection({ ...definition, monthOf: () => NO_MONTH });
  const current = async (owner: JournalOwner) => newest(await collection.list(owner));

  async function update(owner: JournalOwner, change: (current: T) => T, now: Date): Promise<T> {
    for (let race = 0; race < MAX_RACES; race += 1) {
      const entry = await current(owner);
      const id = entry?.id ?? singletonId(owner, definition.kind);
      const content = change(entry?.content ?? defaults);
      const saved = await collection.save(owner, { id, content, now, ...(entry && { revision: entry.revision }) });
      if (saved.ok) return saved.entry.content;
    }
    throw new Error("A setting changed faster than it could be saved");
  }

  return {
    get: async (owner) => (await current(owner))?.content ?? defaults,
    save: (owner, content, now) => update(owner, () => content, now),
    update,
  };
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
