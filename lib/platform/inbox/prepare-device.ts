import { rememberInbox } from "./device-inbox";
import { sendBoxes } from "./send-boxes";

const WORKER = "/sw.js";

/**
 * Makes this device ready to write without a connection: the worker that shows the pages for it, in the language and
 * look of this page, and the inbox to seal to. What waits on the device is sent. Never rejects.
 *
 * @param session tells the session of the page
 */
export async function prepareDevice(session: string): Promise<void> {
  // Each fails by itself, as in a private window: the journal works without.
  await Promise.allSettled([registerWorker(), rememberInbox(session).then(sendBoxes)]);
  // An app that is installed is meant to stay; a browser may refuse, and then clears away as it sees fit.
  if (matchMedia("(display-mode: standalone)").matches) await navigator.storage?.persist().catch(() => false);
}

async function registerWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { lang, dataset } = document.documentElement;
  const look = new URLSearchParams({ lang, theme: dataset.theme ?? "system" });
  await navigator.serviceWorker.register(`${WORKER}?${look}`, { scope: "/", updateViaCache: "none" });
}
