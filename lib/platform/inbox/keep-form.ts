import { MAX_BOX_BYTES } from "./deposit-format";
import type { DepositName } from "./deposit-names";
import { put } from "./device-database";
import { currentInbox } from "./device-inbox";
import { sealDeposit } from "./seal-deposit";
import { sendBoxes } from "./send-boxes";

/** The boxes of the forms of this page that were sealed before: the same form again is a new version of its box. */
const boxes = new Map<string, { id: string; version: number }>();

/** Why a form is not kept: no account signed in here; the browser cannot seal; no room; or it is too large for a box. */
export type KeepFailure = "no-inbox" | "no-room" | "too-large";

/**
 * Seals a form on this device and sends it to the inbox when there is a connection. When this resolves with null it is
 * on the device or in the inbox, and nobody reads it but its owner, signed in.
 *
 * @param isNew a form of its own even when it looks like one that was kept before
 */
export async function keepForm(
  action: DepositName,
  formData: FormData,
  { isNew = false }: { isNew?: boolean } = {},
): Promise<KeepFailure | null> {
  const inbox = await currentInbox().catch(() => null);
  if (!inbox) return "no-inbox";
  const box = isNew ? { id: crypto.randomUUID(), version: 1 } : boxOf(action, formData);
  const form = { action, fields: fieldsOf(formData), at: new Date().toISOString(), timeZone: zone() };
  const sealed = await sealDeposit(inbox, box, form).catch(() => null);
  if (!sealed) return "no-inbox";
  if (sealed.length > MAX_BOX_BYTES) return "too-large";
  try {
    await put("boxes", { ...box, account: inbox.account, sealed });
  } catch {
    return "no-room";
  }
  void sendBoxes().then(sendLater);
  return null;
}

/** Asks the browser to wake the worker up when there is a connection; Chromium can, and elsewhere the next page sends. */
async function sendLater(waiting: number): Promise<void> {
  if (waiting === 0 || !("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.sync?.register("inbox").catch(() => {});
}

declare global {
  interface ServiceWorkerRegistration {
    /** Missing in some browsers. */
    readonly sync?: { register(tag: string): Promise<void> };
  }
}

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The fields that a person or the page filled in, without those of the framework. */
function fieldsOf(formData: FormData): [string, string][] {
  return [...formData].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !name.startsWith("$") && name !== "intent" ? [[name, value]] : [],
  );
}

/** The box of a form about an entry is that of before, one version on; a tap is a box of its own. */
function boxOf(action: DepositName, formData: FormData): { id: string; version: number } {
  const entry = formData.get("id");
  const key = typeof entry === "string" ? `${action} ${entry}` : crypto.randomUUID();
  const { id, version } = boxes.get(key) ?? { id: crypto.randomUUID(), version: 0 };
  const next = { id, version: version + 1 };
  boxes.set(key, next);
  return next;
}
