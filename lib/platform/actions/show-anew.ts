import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { revalidatePath } from "next/cache";

const withoutPages = new AsyncLocalStorage<true>();

/** Has the browser read a page anew after a change. */
export function showAnew(path: string): void {
  if (!withoutPages.getStore()) revalidatePath(path);
}

/** Runs an action while a page is being written, which shows everything as it is then: nothing is read anew for it. */
export function withoutShowingAnew<T>(run: () => Promise<T>): Promise<T> {
  return withoutPages.run(true, run);
}
