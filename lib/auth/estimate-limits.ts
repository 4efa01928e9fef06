import { RateLimiterMemory } from "rate-limiter-flexible";
import type { UserId } from "@/lib/vault/user-id";

const QUARTER_SECONDS = 15 * 60;

/**
 * Estimates of passwords, counted before they are made. In memory: what they cost is the time of this process, and a
 * count in the store would cost more than the estimate. A practice or a school can share an address.
 */
const perAddress = new RateLimiterMemory({ points: 100, duration: QUARTER_SECONDS });
const perPerson = new RateLimiterMemory({ points: 30, duration: QUARTER_SECONDS });
/** All addresses together: about a third of one core. A short window, so that nobody is kept out for long. */
const together = new RateLimiterMemory({ points: 60, duration: 60 });

/**
 * Counts one estimate for somebody who is not signed in: under their network address, then under all addresses.
 *
 * @returns why it must not be made, or null
 */
export async function refusedEstimate(address: string): Promise<"too-many-attempts" | "busy" | null> {
  if (!(await takes(perAddress, address))) return "too-many-attempts";
  return (await takes(together, "all")) ? null : "busy";
}

/** Counts one estimate for a signed-in person: under their account alone, whatever others do from their address. */
export async function refusedEstimateFor(userId: UserId): Promise<"too-many-attempts" | null> {
  return (await takes(perPerson, userId)) ? null : "too-many-attempts";
}

function takes(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  );
}
