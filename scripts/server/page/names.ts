/** Where a page whose own scripts are gone finds the one that loads it anew. */
export const STALE_PAGE_PATH = "/stale-page.js";
