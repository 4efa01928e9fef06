export { HEALTH_WORKER_PATH } from "@/lib/import-export/device/worker-messages";

/** Where a page whose own scripts are gone finds the one that loads it anew. */
export const STALE_PAGE_PATH = "/stale-page.js";
/** Where the service worker is. Its scope is the whole site. */
export const SERVICE_WORKER_PATH = "/sw.js";
/** What is shown when nothing answers, and what its link to help leads to then. */
export const OFFLINE_PAGE = "/offline";
export const OFFLINE_HELP_PAGE = "/offline/help";
