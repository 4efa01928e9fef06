// The part of the service worker that shows reminders, and opens the app when one is tapped.

/** What the server sends: a sentence, and a page of this app. */
interface PushMessage {
  title: string;
  url: string;
}

/** A browser ends the subscription of an app that shows nothing, so something is always shown. */
const FALLBACK: PushMessage = { title: "Keerpunt", url: "/today" };
const ICON = "/icon.svg";

/** The parts of a service worker that messages need. */
export interface PushWorker {
  addEventListener(type: string, listener: (event: Event) => void): void;
  registration: { showNotification(title: string, options: object): Promise<void> };
  clients: {
    matchAll(options: object): Promise<readonly { url: string; focus(): Promise<unknown> }[]>;
    openWindow(url: string): Promise<unknown>;
  };
  location: { origin: string };
}

interface PushEvent extends Event {
  readonly data: { text(): string } | null;
  waitUntil(work: Promise<unknown>): void;
}

interface NotificationClick extends Event {
  readonly notification: { readonly data: unknown; close(): void };
  waitUntil(work: Promise<unknown>): void;
}

const isPush = (event: Event): event is PushEvent => "data" in event && "waitUntil" in event;
const isClick = (event: Event): event is NotificationClick => "notification" in event;

/** Has a service worker show what the server sends, and open its page when that is tapped. */
export function showPushMessages(worker: PushWorker): void {
  worker.addEventListener("push", (event) => {
    if (!isPush(event)) return;
    const { title, url } = messageIn(event.data?.text() ?? "");
    // One at a time: of two reminders that nobody looked at, the later one is enough.
    event.waitUntil(worker.registration.showNotification(title, { tag: "reminder", icon: ICON, data: url }));
  });
  worker.addEventListener("notificationclick", (event) => {
    if (!isClick(event)) return;
    event.notification.close();
    event.waitUntil(openPage(worker, ownPath(event.notification.data)));
  });
}

/** A window that shows the page already comes to the front; no other is led away from what is typed in it. */
async function openPage({ clients, location }: PushWorker, path: string): Promise<unknown> {
  const wanted = new URL(path, location.origin);
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = windows.find(({ url }) => new URL(url).pathname === wanted.pathname);
  return open ? open.focus() : clients.openWindow(wanted.href);
}

function messageIn(text: string): PushMessage {
  try {
    const { title, url }: Partial<Record<keyof PushMessage, unknown>> = JSON.parse(text);
    return typeof title === "string" && title !== "" ? { title, url: ownPath(url) } : FALLBACK;
  } catch {
    return FALLBACK;
  }
}

/** A path of this app; anything else opens Today. */
function ownPath(value: unknown): string {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? value : FALLBACK.url;
}
