import type { EntryName } from "@/lib/features/entry-kinds";
import type { SearchedEntry } from "@/lib/features/server-entry-kind";
import { excerpt, markTerms, type Piece } from "@/lib/platform/text/excerpt";
import { holdsAll } from "@/lib/platform/text/search-terms";
import type { SearchQuery } from "./query";

/** So many texts of one entry are shown. */
const SHOWN_TEXTS = 2;

/** An entry with its kind. */
export interface KindEntry extends SearchedEntry {
  readonly kind: EntryName;
}

/** An entry that was found, in pieces of which some are what was looked for. */
export interface FoundEntry extends Pick<KindEntry, "kind" | "day" | "href"> {
  readonly name: readonly Piece[];
  readonly texts: readonly (readonly Piece[])[];
}

/** The entries within the period in which every term stands, in the name or one of the texts, in the order given. */
export function findEntries(
  entries: readonly SearchedEntry[],
  { from, until }: Pick<SearchQuery, "from" | "until">,
  terms: readonly string[],
): SearchedEntry[] {
  return entries.filter(({ day, name, texts }) => {
    if ((from !== null && day < from) || (until !== null && day > until)) return false;
    return holdsAll(name ? [name, ...texts] : texts, terms);
  });
}

/** What was found in several kinds, newest first. */
export function newestFirst(found: readonly KindEntry[]): KindEntry[] {
  return found.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** What is shown of an entry: its name, and the texts in which a term stands, or else how the first one begins. */
export function markEntry(entry: KindEntry, terms: readonly string[]): FoundEntry {
  const { kind, day, href, name = "" } = entry;
  const texts = entry.texts.flatMap((text) => (text ? [excerpt(text, terms)] : []));
  const found = texts.filter((pieces) => pieces.some(({ isMatch }) => isMatch));
  return {
    kind,
    day,
    href,
    name: markTerms(name, terms),
    texts: found.length > 0 ? found.slice(0, SHOWN_TEXTS) : texts.slice(0, 1),
  };
}
