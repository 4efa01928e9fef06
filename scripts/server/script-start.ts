import type { IncomingMessage } from "node:http";
import { OFFLINE_PAGE } from "./page/names";
import { IN_SESSION_PAGE } from "@/lib/account/auth/in-session-pages";

/** The pages whose scripts have something to do before anybody touches them. Every other page is complete without. */
const SCRIPTS_AT_ONCE: readonly string[] = [
  // Its chart is drawn by one.
  "/trends/explore",
  // Its forms are sealed by one, and a browser has nowhere to post them.
  OFFLINE_PAGE,
  // It tells the other tabs that the journal is locked.
  IN_SESSION_PAGE,
];

/**
 * Whether the scripts of the page that answers a request wait for the first touch. They do not for the answer to a
 * posted form: it moves the focus to what was wrong, or offers to undo what was done.
 *
 * @param setting `KEERPUNT_SCRIPTS`; "eager" starts them with every page
 */
export function doScriptsWait(
  { method, url = "/" }: Pick<IncomingMessage, "method" | "url">,
  setting: string | undefined,
): boolean {
  const [path = ""] = url.split("?", 1);
  return setting !== "eager" && method === "GET" && !SCRIPTS_AT_ONCE.includes(path);
}
