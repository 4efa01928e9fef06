/** How long a loop may hold the thread that answers everybody, in milliseconds. */
const TURN_MS = 12;
/** The clock is read only so often. */
const ITEMS_PER_LOOK = 16;

/**
 * Maps a list in turns: whenever a turn took long enough, other requests are served before it goes on. For work on
 * thousands of entries that stays on this thread, such as sealing and opening them. The first error ends it.
 */
export async function mapInTurns<T, R>(items: readonly T[], change: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  let turnBegan = performance.now();
  for (const [index, item] of items.entries()) {
    results.push(change(item));
    if (index % ITEMS_PER_LOOK !== 0 || performance.now() - turnBegan < TURN_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    turnBegan = performance.now();
  }
  return results;
}
