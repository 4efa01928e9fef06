import webPush from "web-push";
import { logFailure } from "@/lib/platform/logging/log";
import { BlockedAddressError, type SendPost } from "./public-post";
import type { VapidKeys } from "./vapid-keys";

/** Where a browser gets its messages, and the keys that only it opens them with (base64url). */
export interface PushTarget {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** What the service worker shows; `url` is a path of this app. */
export interface PushMessage {
  readonly title: string;
  readonly url: string;
}

/** "gone": the browser takes none any more; "refused": trying again would change nothing; "later": it may. */
export type PushOutcome = "sent" | "gone" | "refused" | "later";

/** Sends one message; never throws, and never logs an address or a text. */
export type SendPush = (target: PushTarget, message: PushMessage) => Promise<PushOutcome>;

/** Every payload has this length, so that its size says nothing of the sentence in it. */
const PAYLOAD_BYTES = 1_024;
/** A message that a phone gets later than this is of no use any more. */
const TTL_SECONDS = 7_200;

/** Makes a way to send push messages, encrypted for the browser (RFC 8291), over `post`. */
export function pushSender({ subject, keys, post }: { subject: string; keys: VapidKeys; post: SendPost }): SendPush {
  return async ({ endpoint, p256dh, auth }, message) => {
    try {
      const { headers, body } = webPush.generateRequestDetails(
        { endpoint, keys: { p256dh, auth } },
        padded(JSON.stringify(message)),
        { vapidDetails: { subject, ...keys }, TTL: TTL_SECONDS, urgency: "normal", topic: "reminder" },
      );
      return outcomeOf(await post({ url: endpoint, headers: plain(headers), body: Buffer.from(body ?? "") }));
    } catch (error) {
      logFailure("push.send", error);
      // What cannot be encrypted for is no subscription.
      const isOfUse = error instanceof Error && "code" in error && !(error instanceof BlockedAddressError);
      return isOfUse ? "later" : "refused";
    }
  };
}

/** Spaces after JSON mean nothing. */
function padded(json: string): string {
  return json + " ".repeat(Math.max(0, PAYLOAD_BYTES - Buffer.byteLength(json)));
}

function outcomeOf(status: number): PushOutcome {
  if (status >= 200 && status < 300) return "sent";
  if (status === 404 || status === 410) return "gone";
  logFailure("push.send", Object.assign(new Error(), { code: String(status) }));
  return status === 408 || status === 429 || status >= 500 ? "later" : "refused";
}

function plain(headers: Record<string, unknown>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === "string" || typeof value === "number" ? [[name, value]] : [],
    ),
  );
}
