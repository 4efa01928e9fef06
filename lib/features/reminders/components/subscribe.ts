/** Why this browser gets no messages. */
export type SubscribeProblem = "unsupported" | "denied" | "failed";

/** As long as a service worker may take to be ready. */
const READY_MS = 15_000;

/**
 * Asks the person whether messages may be shown, and subscribes this browser to them.
 *
 * @param key the public key of the server, base64url
 * @returns the fields that the server stores, or why there are none
 */
export async function subscribe(key: string): Promise<FormData | SubscribeProblem> {
  if (!("Notification" in window) || !("serviceWorker" in navigator) || !("PushManager" in window))
    return "unsupported";
  if ((await Notification.requestPermission()) !== "granted") return "denied";
  try {
    const registration = await readyWorker();
    if (!registration) return "failed";
    const options = { userVisibleOnly: true, applicationServerKey: bytesOf(key) };
    return fieldsOf(await registration.pushManager.subscribe(options));
  } catch {
    return "failed";
  }
}

/** The service worker of the app, once it runs; null where there is none. */
async function readyWorker(): Promise<ServiceWorkerRegistration | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), READY_MS));
  return Promise.race([navigator.serviceWorker.ready, late]);
}

function fieldsOf(subscription: PushSubscription): FormData {
  const { endpoint, keys = {} } = subscription.toJSON();
  const fields = new FormData();
  fields.set("endpoint", endpoint ?? "");
  fields.set("p256dh", keys.p256dh ?? "");
  fields.set("auth", keys.auth ?? "");
  return fields;
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
