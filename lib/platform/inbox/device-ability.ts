import { currentInbox } from "./device-inbox";
import { canSeal } from "./seal-deposit";

/** What this device can do: nothing, since it lacks the means; nothing, since nobody was signed in on it; or keep boxes. */
export type DeviceAbility = "unsupported" | "no-inbox" | "ready";

/** Whether this device can seal a form and keep it. */
export async function deviceAbility(): Promise<DeviceAbility> {
  if (!(await canSeal())) return "unsupported";
  try {
    return (await currentInbox()) ? "ready" : "no-inbox";
  } catch {
    // No storage, as in some private windows.
    return "unsupported";
  }
}

/** Whether the browser may throw away what waits here without asking: in a private window, or after some days. */
export async function mayBeCleared(): Promise<boolean> {
  return !(await navigator.storage?.persisted?.().catch(() => false));
}
