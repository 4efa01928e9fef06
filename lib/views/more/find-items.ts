/** What an item is called and by which words it is found. */
export interface SearchedWords {
  name: string;
  line: string;
  /** Words that are not shown: synonyms, and names that people bring along. */
  words: string;
}

/** Letters and figures in lower case without accents, with one space between words. */
function folded(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Words shorter than this say nothing by themselves, such as "de" and "ik". */
const TELLING_LETTERS = 3;

/**
 * The items in which every word of `query` occurs, as part of a word too. When there is none, those in which any word of
 * at least three letters occurs: "waar is de bijsluiter" finds the leaflet.
 *
 * @returns in the order of `items`; all of them for a query without letters or figures
 */
export function findItems<Item extends SearchedWords>(items: readonly Item[], query: string): Item[] {
  const words = folded(query).split(" ").filter(Boolean);
  const texts = items.map((item) => ({ item, text: folded(`${item.name} ${item.line} ${item.words}`) }));
  const all = texts.filter(({ text }) => words.every((word) => text.includes(word)));
  const telling = words.filter((word) => word.length >= TELLING_LETTERS);
  const found = all.length > 0 ? all : texts.filter(({ text }) => telling.some((word) => text.includes(word)));
  return found.map(({ item }) => item);
}
