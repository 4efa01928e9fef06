import type { loadSessionList } from "./loaders";

/** What the list of sessions shows. */
export type SessionListView = Awaited<ReturnType<typeof loadSessionList>>;
