// The service worker: shows the pages for writing without a connection when nothing answers, and sends what waits. It
// caches these pages with their own files and nothing else; every other page and payload comes from the server alone.
import { sendBoxes } from "@/lib/platform/inbox/send-boxes";
import { BEFORE_SIGN_OUT } from "@/lib/platform/inbox/before-sign-out";
import { OFFLINE_HELP_PAGE, OFFLINE_PAGE } from "./names";
import { precache } from "./precache";
import { showPushMessages, type PushWorker } from "./push-messages";

/** The build that this worker came with; the server writes it before the script. */
declare const KEERPUNT_BUILD: string;
declare const clients: { claim(): Promise<void> } & PushWorker["clients"];
declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

const isExtendable = (event: Event): event is ExtendableEvent => "waitUntil" in event;
const isFetch = (event: Event): event is FetchEvent => "respondWith" in event;

const OWN = "keerpunt-";
/** In the language and look that the address of the worker names. */
const CACHE = `${OWN}${KEERPUNT_BUILD}${location.search}`;
const SIGN_OUT_PATH = "/sign-out";
const STATIC_PATH = "/_next/static/";
/** A proxy says these while the server behind it is away. */
const AWAY = [502, 503, 504];

showPushMessages({
  addEventListener: (type, listener) => addEventListener(type, listener),
  registration,
  clients,
  location,
});

addEventListener("install", (event) => {
  if (isExtendable(event)) event.waitUntil(precache(CACHE).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  if (isExtendable(event)) event.waitUntil(activate());
});

addEventListener("fetch", (event) => {
  if (!isFetch(event)) return;
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "POST" && pathname === SIGN_OUT_PATH) event.respondWith(signOut(request));
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    event.respondWith(navigate(event, pathname));
  } else if (pathname.startsWith(STATIC_PATH)) {
    event.respondWith(staticFile(request));
  }
});

// Chromium wakes the worker up when there is a connection again, also when no page is open.
addEventListener("sync", (event) => {
  if (isExtendable(event)) event.waitUntil(sendBoxes());
});

/** Signing out clears this device: what waits on it is sent first, and where it cannot be, the person decides. */
async function signOut(request: Request): Promise<Response> {
  return (await sendBoxes()) > 0 ? Response.redirect(`${OFFLINE_PAGE}?${BEFORE_SIGN_OUT}`, 303) : fetch(request);
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await registration.navigationPreload?.enable();
  await clients.claim();
}

/** The page from the server; without an answer, the page for writing without a connection. */
async function navigate(event: FetchEvent, pathname: string): Promise<Response> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    if (AWAY.includes(response.status)) return (await offlinePage(pathname)) ?? response;
    event.waitUntil(sendBoxes());
    return response;
  } catch (error) {
    const page = await offlinePage(pathname);
    if (page) return page;
    throw error;
  }
}

async function offlinePage(pathname: string): Promise<Response | null> {
  const cache = await caches.open(CACHE);
  const wanted = pathname === "/help" || pathname === OFFLINE_HELP_PAGE ? OFFLINE_HELP_PAGE : OFFLINE_PAGE;
  const page = await cache.match(wanted, { ignoreVary: true });
  if (!page) return null;
  // At its own address, so that a page is never of another address than its scripts believe.
  return pathname === wanted ? page : Response.redirect(wanted);
}

/** A file whose name holds a hash of its content: from this device when it is one of the pages above. */
async function staticFile(request: Request): Promise<Response> {
  const cached = await (await caches.open(CACHE)).match(request.url, { ignoreVary: true });
  return cached ?? fetch(request);
}
