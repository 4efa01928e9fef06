import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { UserId } from "@/lib/platform/vault/user-id";
import type { TooManyAttempts } from "./rate-limits";
import { secondsLeft } from "./seconds-left";

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
 * Counts one estimate for somebody who is not signed in: under their network address, or the id of a browser that signed
 * in before, then under all of them.
 *
 * @returns why it must not be made, or null
 */
export async function refusedEstimate(source: string): Promise<TooManyAttempts | "busy" | null> {
  const refused = await refusal(perAddress, source);
  return refused ?? ((await refusal(together, "all")) ? "busy" : null);
}

/** Counts one estimate for a signed-in person: under their account alone, whatever others do from their address. */
export async function refusedEstimateFor(userId: UserId): Promise<TooManyAttempts | null> {
  return refusal(perPerson, userId);
}

async function refusal(limiter: RateLimiterMemory, key: string): Promise<TooManyAttempts | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return { waitSeconds: secondsLeft(refused) };
    throw refused;
  }
}
