import { plainText } from "./plain-text";

/** What two spellings of one tag have in common: letters without case, single spaces, no invisible signs. */
export function tagKey(tag: string): string {
  return spaced(tag)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toUpperCase()
    .toLowerCase();
}

/** Tags in the order given, each once by its key and in its first spelling; a tag without a visible sign is none. */
export function distinctTags(tags: Iterable<string>): string[] {
  const spellings = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== "" && !spellings.has(key)) spellings.set(key, spaced(tag));
  }
  return [...spellings.values()];
}

/** Tags as typed in one field or several: separated by commas or lines. */
export function tagsIn(typed: string | readonly string[]): string[] {
  return distinctTags([typed].flat().flatMap((text) => text.split(/[,\n]/)));
}

/**
 * The tags that occur most often, at equal counts by the alphabet, at most `limit`; each in the spelling it had first.
 *
 * @param tags newest first
 */
export function mostUsedTags(tags: readonly string[], limit: number): string[] {
  const uses = new Map<string, { spelling: string; count: number }>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== "") uses.set(key, { spelling: spaced(tag), count: (uses.get(key)?.count ?? 0) + 1 });
  }
  return [...uses.values()]
    .sort((a, b) => b.count - a.count || a.spelling.localeCompare(b.spelling))
    .slice(0, limit)
    .map(({ spelling }) => spelling);
}

function spaced(tag: string): string {
  return plainText(tag).replace(/\s+/g, " ").trim();
}
