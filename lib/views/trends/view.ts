import type { loadTrendsPage } from "./loaders";

/** What the page of trends shows. */
export type TrendsView = Awaited<ReturnType<typeof loadTrendsPage>>;
