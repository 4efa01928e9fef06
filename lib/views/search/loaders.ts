import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { ENTRY_KINDS, type EntryName } from "@/lib/features/entry-kinds";
import type { EntryContext } from "@/lib/features/server-entry-kind";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import { MAX_TERMS, searchTerms } from "@/lib/platform/text/search-terms";
import { loadEntryContext } from "@/lib/views/record/entry-context";
import { findEntries, markEntry, newestFirst, type KindEntry } from "./find-entries";
import { NO_QUERY, readKind, readPage, type SearchQuery } from "./query";
import { openQuery } from "./sealed-query";
import type { SearchView } from "./view";

/** Entries on one page of results. */
const PAGE_SIZE = 25;

const SEARCHED_KINDS: readonly EntryName[] = ENTRY_KINDS.map(({ exportName }) => exportName).filter(
  (name) => SERVER_ENTRY_KINDS[name].searchedEntries !== null,
);

/**
 * What the search shows: nothing is stored for it, every entry of the kinds asked for is opened and looked through.
 *
 * @param address what the address says: `asked` is a sealed query, `kind` the kind that a list wants searched
 */
export async function loadSearch(
  user: CurrentUser,
  address: Readonly<Record<"asked" | "kind" | "page", unknown>>,
): Promise<SearchView> {
  const query = openQuery(user, address.asked) ?? { ...NO_QUERY, kind: readKind(address.kind) };
  const context = await loadEntryContext(user);
  const { today } = context;
  const terms = searchTerms(query.words);
  const shown = { query, today, kinds: SEARCHED_KINDS };
  if (terms.length === 0) return { ...shown, results: null };
  const found = await loadFound(context, query, terms);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(readPage(address.page), pages);
  const first = (page - 1) * PAGE_SIZE;
  return {
    ...shown,
    results: {
      asked: String(address.asked),
      count: found.length,
      entries: found.slice(first, first + PAGE_SIZE).map((entry) => markEntry(entry, terms)),
      first: first + 1,
      page,
      pages,
      isShortened: isShortened(query, terms),
    },
  };
}

async function loadFound(context: EntryContext, query: SearchQuery, terms: readonly string[]): Promise<KindEntry[]> {
  const names = query.kind === null ? SEARCHED_KINDS : [query.kind];
  const found = await Promise.all(
    names.map(async (kind) => {
      const entries = (await SERVER_ENTRY_KINDS[kind].searchedEntries?.(context)) ?? [];
      return findEntries(entries, query, terms).map((entry) => ({ ...entry, kind }));
    }),
  );
  return newestFirst(found.flat());
}

/** Whether the query may hold more words than are looked for. */
function isShortened({ words }: SearchQuery, terms: readonly string[]): boolean {
  return terms.length === MAX_TERMS && words.split(/\s+/).length > MAX_TERMS;
}
