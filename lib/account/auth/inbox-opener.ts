import type { CurrentUser } from "@/lib/account/auth/current-user";
import { countBoxes } from "@/lib/platform/journal/inbox-boxes";

type OpenInbox = (user: CurrentUser, now: Date) => Promise<void>;

// On globalThis, as the store is: modules are loaded once per bundle.
const shared: typeof globalThis & { keerpuntOpenInbox?: OpenInbox } = globalThis;

/** Says how boxes are opened. The actions of their forms lie above this layer, so the layer that has them calls this. */
export function registerInboxOpener(open: OpenInbox): void {
  shared.keerpuntOpenInbox = open;
}

/** Opens what waits in the inbox of a person who sends a request; gives the person with what is left. */
export async function withOpenedInbox(user: CurrentUser, now: Date): Promise<CurrentUser> {
  if (user.inboxBoxes === 0 || !shared.keerpuntOpenInbox) return user;
  await shared.keerpuntOpenInbox(user, now);
  return { ...user, inboxBoxes: await countBoxes(user.userId) };
}
