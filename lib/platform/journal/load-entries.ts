import "server-only";
import { requestCached } from "@/lib/platform/http/request-cache";
import type { Collection } from "./collection";
import type { Entry, JournalOwner } from "./entry";

/** Every entry of a collection, read and opened once for one request however many parts of it ask. */
export function loadEntries<T>(collection: Collection<T>, owner: JournalOwner): Promise<Entry<T>[]> {
  const { requestLoader } = collection;
  requestLoader.load ??= requestCached((each: JournalOwner) => collection.list(each));
  return requestLoader.load(owner);
}
