import { fromBase64Url } from "./bytes";
import type { DeviceInbox } from "./deposit-format";
import { put, readAll, type StoredInbox } from "./device-database";
import { canSeal } from "./seal-deposit";

const PATH = "/api/inbox/device";

/** Whose device this is: the inbox of the account that was signed in here last. Null before the first time. */
export async function currentInbox(): Promise<StoredInbox | null> {
  const [latest = null] = (await readAll("inboxes")).toSorted((a, b) => b.at - a.at);
  return latest;
}

/**
 * Asks the server what this device needs to write without a session, when a page of this session has not asked yet.
 *
 * @param session tells the session of the page
 */
export async function rememberInbox(session: string): Promise<void> {
  const existing = await currentInbox();
  if (existing?.session === session || !(await canSeal())) return;
  const response = await fetch(PATH, { method: "POST", body: JSON.stringify({ token: existing?.token ?? null }) });
  if (!response.ok) return;
  const inbox: DeviceInbox = await response.json();
  const { account, keyId, token } = inbox;
  await put("inboxes", { account, keyId, token, publicKey: fromBase64Url(inbox.publicKey), session, at: Date.now() });
}
