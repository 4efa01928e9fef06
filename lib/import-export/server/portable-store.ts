import type { Collection } from "@/lib/platform/journal/collection";
import type { Entry, JournalOwner } from "@/lib/platform/journal/entry";
import { isSameContent } from "@/lib/platform/journal/same-content";
import type { Singleton } from "@/lib/platform/journal/singleton";
import type { Staged } from "@/lib/platform/journal/stage";
import type { PortablePart } from "@/lib/import-export/core/json-document";
import type { PortableName } from "./portable-names";
import type { PortableEntry, PortableKind } from "@/lib/import-export/core/portable-kind";

/** A kind of content together with where it is kept: how it goes into an export and comes back. */
export interface PortableStore {
  kind: PortableKind & { name: PortableName };
  /** Everything the account holds of it, deleted entries that can be put back included. */
  read(owner: JournalOwner): Promise<PortablePart>;
  /** Seals what a document holds of it; what the account has already is left as it is. */
  stage(owner: JournalOwner, part: PortablePart, now: Date): Promise<Staged>;
}

const NOTHING: Staged = { inserts: [], replacements: [], unchanged: 0, retained: 0 };

/** A collection under its name in the document. */
export function portableCollection<T>(name: PortableName, collection: Collection<T>): PortableStore {
  const { schema, version, upgrade } = collection.definition;
  return {
    kind: { name, shape: "collection", schema, version, upgrade },
    read: async (owner) => {
      const entries = [...(await collection.list(owner)), ...(await collection.listDeleted(owner))];
      return { shape: "collection", name, entries: entries.map(toPortable) };
    },
    stage: async (owner, part) => {
      if (part.shape !== "collection") return NOTHING;
      const inputs = part.entries.map(({ deletedAt, ...entry }) => ({
        ...entry,
        deletedAt: deletedAt ?? null,
        content: schema.parse(entry.content),
      }));
      return collection.stage(owner, inputs);
    },
  };
}

function toPortable({ id, createdAt, updatedAt, deletedAt, content }: Entry<unknown>): PortableEntry {
  return { id, createdAt, updatedAt, ...(deletedAt === null ? {} : { deletedAt }), content };
}

/**
 * A single value under its name in the document. The one of the document takes its place, unless `keepsOwn` says
 * that the account's own must stay.
 */
export function portableSingleton<T>(
  name: PortableName,
  singleton: Singleton<T>,
  keepsOwn: (own: T) => boolean = () => false,
): PortableStore {
  const { schema, version, upgrade } = singleton.definition;
  return {
    kind: { name, shape: "singleton", schema, version, upgrade },
    read: async (owner) => ({ shape: "singleton", name, content: await singleton.get(owner) }),
    stage: async (owner, part, now) => {
      if (part.shape !== "singleton") return NOTHING;
      const [own, content] = [await singleton.get(owner), schema.parse(part.content)];
      // Also where the account has saved none yet, and goes by the usual one.
      if (isSameContent(own, content)) return { ...NOTHING, unchanged: 1 };
      if (keepsOwn(own)) return { ...NOTHING, retained: 1 };
      return singleton.stage(owner, content, now);
    },
  };
}
