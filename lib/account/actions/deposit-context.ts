import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { ActionContext } from "./action-context";

const contexts = new AsyncLocalStorage<ActionContext>();

/** For whom and of when a form out of the inbox is saved; undefined in an ordinary request. */
export function depositContext(): ActionContext | undefined {
  return contexts.getStore();
}

/** Runs an action for a form out of the inbox. */
export function inDepositContext<T>(context: ActionContext, run: () => Promise<T>): Promise<T> {
  return contexts.run(context, run);
}
