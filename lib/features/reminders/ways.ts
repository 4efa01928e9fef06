import { env } from "@/lib/platform/env";
import { canSendMail, sendMail } from "@/lib/platform/mail/mailer";
import { publicPost } from "@/lib/platform/push/public-post";
import { pushSender } from "@/lib/platform/push/send-push";
import { vapidKeys } from "@/lib/platform/push/vapid-keys";
import type { Ways } from "./deliver";

/** How this server sends messages: mail and push as far as its settings say, and neither in a demo. */
export function waysOfServer(): Ways {
  const { serverKey, pushSubject, baseUrl, demo } = env();
  if (demo !== null) return { mail: null, push: null, baseUrl };
  const push = pushSubject && pushSender({ subject: pushSubject, keys: vapidKeys(serverKey), post: publicPost });
  return { mail: canSendMail() ? sendMail : null, push: push || null, baseUrl };
}

/** The key that browsers bind a subscription to; null where this server sends no push messages. */
export function pushPublicKey(): string | null {
  const { serverKey, pushSubject, demo } = env();
  return demo === null && pushSubject !== null ? vapidKeys(serverKey).publicKey : null;
}
