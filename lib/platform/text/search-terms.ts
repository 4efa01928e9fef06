import { foldText } from "./fold";

/** The longest query that is read, in UTF-16 units; it bounds the number of words too. */
export const MAX_QUERY_LENGTH = 100;
/** More words than this are not asked for: a text that holds ten words of a query is the one that was meant. */
export const MAX_TERMS = 10;

/** A phrase between quotes of any kind, closed or not, or a word. The text is folded, so that quotes are one sign. */
const TERM = /"([^"]*)"?|([^\s"]+)/g;

/**
 * What a query asks for, folded: words, and phrases as they stand between quotes. Each once, without what is part of
 * another, the first `MAX_TERMS` of them. Empty for a query without letters, figures or signs.
 */
export function searchTerms(query: string): string[] {
  const folded = foldText(query.slice(0, MAX_QUERY_LENGTH));
  const terms = [...folded.matchAll(TERM)].map(([, phrase, word]) => (phrase ?? word ?? "").trim());
  const distinct = [...new Set(terms)].filter((term) => term !== "");
  return distinct
    .filter((term) => !distinct.some((other) => other !== term && other.includes(term)))
    .slice(0, MAX_TERMS);
}

/** Whether each term stands in one of the texts, also within a word. Linear in the texts. */
export function holdsAll(texts: Iterable<string | undefined>, terms: readonly string[]): boolean {
  let missing = terms;
  for (const text of texts) {
    if (missing.length === 0) break;
    if (!text) continue;
    const folded = foldText(text);
    missing = missing.filter((term) => !folded.includes(term));
  }
  return missing.length === 0;
}
