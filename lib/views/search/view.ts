import type { EntryName } from "@/lib/features/entry-kinds";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { FoundEntry } from "./find-entries";
import type { SearchQuery } from "./query";

/** What the page of the search shows. */
export interface SearchView {
  query: SearchQuery;
  today: LocalDate;
  /** The kinds that can be asked for. */
  kinds: readonly EntryName[];
  /** Null while nothing is asked for. */
  results: SearchResults | null;
}

/** One page of what was found. */
export interface SearchResults {
  /** The sealed query, for the address of another page. */
  asked: string;
  /** How many were found, on all pages. */
  count: number;
  entries: readonly FoundEntry[];
  /** Which of all the first one on this page is, from 1. */
  first: number;
  page: number;
  pages: number;
  /** Whether only the first words of the query were looked for. */
  isShortened: boolean;
}
