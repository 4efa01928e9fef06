import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { cache } from "react";

const handledRequest = new AsyncLocalStorage<object>();

/**
 * A loader that reads once for one request, however many parts of it ask: React's `cache` while components are rendered,
 * and the same below `readingOnce`, because `cache` remembers nothing in a route handler. Actions read anew each time:
 * they change what they read.
 *
 * @param load reads what belongs to its argument, which is compared by identity
 */
export function oncePerRequest<Argument, Result>(
  load: (argument: Argument) => Promise<Result>,
): (argument: Argument) => Promise<Result> {
  const whileRendering = cache(load);
  const whileHandling = new WeakMap<object, Map<Argument, Promise<Result>>>();
  return (argument) => {
    const request = handledRequest.getStore();
    if (!request) return whileRendering(argument);
    const known = whileHandling.get(request) ?? new Map<Argument, Promise<Result>>();
    whileHandling.set(request, known);
    const result = known.get(argument) ?? load(argument);
    known.set(argument, result);
    return result;
  };
}

/** The reading half of an action: every loader below it reads once. What changes something comes after it, and reads anew. */
export function readingTogether<Result>(read: () => Promise<Result>): Promise<Result> {
  return handledRequest.run({}, read);
}

/** A route handler below which every loader reads once. Only for handlers that read and change nothing. */
export function readingOnce<Arguments extends unknown[]>(
  handle: (...given: Arguments) => Promise<Response>,
): (...given: Arguments) => Promise<Response> {
  return (...given) => handledRequest.run({}, () => handle(...given));
}
