import { MAX_BOX_BYTES } from "./deposit-format";
import type { DepositName } from "./deposit-names";
import { deviceAbility, type DeviceAbility } from "./device-ability";
import { put, type StoredBox } from "./device-database";
import { currentInbox } from "./device-inbox";
import { sealDeposit } from "./seal-deposit";
import { sendBoxes } from "./send-boxes";

/** The boxes of the forms of this page that were sealed before: the same form again is a new version of its box. */
const boxes = new Map<string, BoxVersion>();

/** What a box is told by; a higher version takes the place of a lower one. */
export type BoxVersion = Pick<StoredBox, "id" | "version">;

/** Why a form is not kept: the browser cannot; no account signed in here; no room; or it is too large for a box. */
export type KeepFailure = Exclude<DeviceAbility, "ready"> | "no-room" | "too-large";

/**
 * Seals a form on this device and sends it to the inbox when there is a connection. When this resolves with null it is
 * on the device or in the inbox, and nobody reads it but its owner, signed in.
 *
 * @param box the box that the form goes into; the one of before for a form about the same entry unless given
 */
export async function keepForm(
  action: DepositName,
  formData: FormData,
  box: BoxVersion = boxOf(action, formData),
): Promise<KeepFailure | null> {
  const failure = await sealInto(box, action, formData);
  if (!failure) void sendBoxes().then(sendLater);
  return failure;
}

/**
 * Seals a form on this device as far as it is filled in. It goes along with the next boxes that are sent, and waits in
 * the inbox until its owner finishes it or throws it away.
 */
export function keepUnfinishedForm(
  action: DepositName,
  formData: FormData,
  box: BoxVersion,
): Promise<KeepFailure | null> {
  return sealInto(box, action, formData, { isUnfinished: true });
}

async function sealInto(
  box: BoxVersion,
  action: DepositName,
  formData: FormData,
  state: { isUnfinished?: true } = {},
): Promise<KeepFailure | null> {
  const inbox = await currentInbox().catch(() => null);
  if (!inbox) return (await deviceAbility()) === "unsupported" ? "unsupported" : "no-inbox";
  const form = { action, fields: fieldsOf(formData), at: new Date().toISOString(), timeZone: zone(), ...state };
  const sealed = await sealDeposit(inbox, box, form).catch(() => null);
  if (!sealed) return "unsupported";
  if (sealed.length > MAX_BOX_BYTES) return "too-large";
  try {
    await put("boxes", { ...box, account: inbox.account, sealed, ...state });
  } catch {
    return "no-room";
  }
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
function boxOf(action: DepositName, formData: FormData): BoxVersion {
  const entry = formData.get("id");
  const key = typeof entry === "string" ? `${action} ${entry}` : crypto.randomUUID();
  const { id, version } = boxes.get(key) ?? { id: crypto.randomUUID(), version: 0 };
  const next = { id, version: version + 1 };
  boxes.set(key, next);
  return next;
}
