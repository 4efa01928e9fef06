import type { Messages } from "next-intl";

export type Namespace = keyof Messages;

/** The namespaces that client components of every page can read: the frame, the forms and what goes wrong. */
export const COMMON_NAMESPACES = ["errors", "fieldErrors", "shell", "ui"] as const satisfies readonly Namespace[];

/**
 * The sentences that travel to the browser with a page: the common ones and its own. All the others stay on the server.
 *
 * @param all the sentences of a language, by namespace
 * @param own what the client components of this page read besides; a test holds every page's list against its components
 */
export function clientMessages(all: Messages, own: readonly Namespace[] = []): Partial<Messages> {
  const wanted: readonly string[] = [...COMMON_NAMESPACES, ...own];
  return Object.fromEntries(Object.entries(all).filter(([namespace]) => wanted.includes(namespace)));
}
