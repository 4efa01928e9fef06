import type { RateLimiterRes } from "rate-limiter-flexible";

/** Whole seconds until the window of a counter ends; at least one. */
export function secondsLeft({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
