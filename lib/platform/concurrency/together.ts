/**
 * Waits for work that runs side by side, by name: two lines that change places change nothing.
 *
 * @param work promises by the name under which each result is wanted
 * @throws whatever the first of them that fails throws
 */
export function together<Work extends Record<string, unknown>>(
  work: Work,
): Promise<{ [Name in keyof Work]: Awaited<Work[Name]> }>;
export async function together(work: Record<string, unknown>): Promise<Record<string, unknown>> {
  const named = Object.entries(work).map(async ([name, value]): Promise<[string, unknown]> => [name, await value]);
  return Object.fromEntries(await Promise.all(named));
}
