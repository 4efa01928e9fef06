import { toBase64Url } from "./bytes";
import { MAX_BOXES_AT_ONCE, MAX_DEPOSIT_BYTES, type DepositOutcome } from "./deposit-format";
import { readAll, removeBox, type StoredBox } from "./device-database";

const PATH = "/api/inbox";
/** Room for the rest of a request around its boxes, in bytes. */
const AROUND_BYTES = 8_192;
const LOCK = "keerpunt-inbox";

/** Answers the boxes that still wait on this device. */
export async function waitingBoxes(): Promise<StoredBox[]> {
  return readAll("boxes");
}

/**
 * Sends what waits on this device, each box to the account that it is sealed to; needs no session. A box goes from the
 * device only when the server said that it has it. Never rejects: what could not be sent waits for the next time.
 *
 * @returns how many boxes still wait
 */
export async function sendBoxes(): Promise<number> {
  try {
    // One tab, or the worker, sends at a time; the server takes a box that comes twice once.
    if ("locks" in navigator) await navigator.locks.request(LOCK, sendAll);
    else await sendAll();
    return (await waitingBoxes()).length;
  } catch {
    return (await waitingBoxes().catch(() => [])).length;
  }
}

async function sendAll(): Promise<void> {
  const tokens = new Map((await readAll("inboxes")).map(({ account, token }) => [account, token]));
  const boxes = await waitingBoxes();
  for (const [account, token] of tokens) {
    for (const batch of batchesOf(boxes.filter((box) => box.account === account))) {
      const outcomes = await send(token, batch);
      for (const [index, box] of batch.entries()) if (outcomes[index] === "taken") await removeBox(box);
    }
  }
}

async function send(token: string, batch: readonly StoredBox[]): Promise<readonly DepositOutcome[]> {
  const boxes = batch.map(({ id, version, sealed }) => ({ id, version, sealed: toBase64Url(sealed) }));
  const body = JSON.stringify({ token, sentAt: new Date().toISOString(), boxes });
  const response = await fetch(PATH, { method: "POST", body });
  if (!response.ok) return [];
  const answer: { outcomes: DepositOutcome[] } = await response.json();
  return answer.outcomes;
}

function* batchesOf(boxes: readonly StoredBox[]): Generator<StoredBox[]> {
  let batch: StoredBox[] = [];
  let bytes = AROUND_BYTES;
  for (const box of boxes) {
    const size = Math.ceil((box.sealed.length * 4) / 3) + 100;
    if (batch.length > 0 && (batch.length === MAX_BOXES_AT_ONCE || bytes + size > MAX_DEPOSIT_BYTES)) {
      yield batch;
      batch = [];
      bytes = AROUND_BYTES;
    }
    batch.push(box);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
