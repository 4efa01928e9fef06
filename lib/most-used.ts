/** What occurs most often comes first, at equal counts by the alphabet; each once, at most `limit`. */
export function mostUsed(words: readonly string[], limit: number): string[] {
  const uses = new Map<string, number>();
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses]
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b))
    .slice(0, limit)
    .map(([word]) => word);
}
