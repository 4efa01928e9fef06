import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { cache } from "react";

const cachedRequest = new AsyncLocalStorage<object>();

/**
 * A loader that reads once for one request, however many parts of it ask: React's `cache` while components are rendered,
 * and the same below `withRequestCache`, because `cache` remembers nothing in a route handler or an action.
 *
 * @param load reads what belongs to its argument, which is compared by identity
 */
export function requestCached<Argument, Result>(
  load: (argument: Argument) => Promise<Result>,
): (argument: Argument) => Promise<Result> {
  const whileRendering = cache(load);
  const byRequest = new WeakMap<object, Map<Argument, Promise<Result>>>();
  return (argument) => {
    const request = cachedRequest.getStore();
    if (!request) return whileRendering(argument);
    const existing = byRequest.get(request) ?? new Map<Argument, Promise<Result>>();
    byRequest.set(request, existing);
    const result = existing.get(argument) ?? load(argument);
    existing.set(argument, result);
    return result;
  };
}

/**
 * Reads with every loader below it reading once: a route handler that changes nothing, or the reading half of an action.
 * Below another one it shares what that one read. What changes something comes after it, and reads anew.
 */
export function withRequestCache<Result>(read: () => Promise<Result>): Promise<Result> {
  return cachedRequest.run(cachedRequest.getStore() ?? {}, read);
}
