import { createHmac } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { reader, write } from "@/lib/platform/db/db";
import type { Transaction } from "@/lib/platform/db/store";
import { env } from "@/lib/platform/env";
import { deriveKey } from "@/lib/platform/vault/derive-key";
import { secondsLeft } from "./seconds-left";

type Model = Transaction["rateLimit"];

// The limiter writes on its own account; here each of its writes passes the one queue that all writes pass.
const storeClient = {
  rateLimit: {
    upsert: (args: Parameters<Model["upsert"]>[0]) => write((tx) => tx.rateLimit.upsert(args)),
    deleteMany: (args: Parameters<Model["deleteMany"]>[0]) => write((tx) => tx.rateLimit.deleteMany(args)),
    findFirst: (args: Parameters<Model["findFirst"]>[0]) => reader().rateLimit.findFirst(args),
  },
};

/** A counter in the store: so many points in so many seconds, from the first of them on. */
export function limiter(keyPrefix: string, points: number, duration: number): RateLimiterPrisma {
  return new RateLimiterPrisma({ storeClient, tableName: "rateLimit", keyPrefix, points, duration });
}

/**
 * Counts one attempt.
 *
 * @param windowSeconds how long a window lasts that begins now; by default as the limiter says
 * @returns 0 when the limit allows it, otherwise the seconds until it does
 */
export async function consume(limit: RateLimiterPrisma, key: string, windowSeconds?: number): Promise<number> {
  try {
    await limit.consume(key, 1, windowSeconds === undefined ? {} : { customDuration: windowSeconds });
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return secondsLeft(refusal);
    throw refusal;
  }
}

/** What the store keeps of a network address or an account, which are personal data: a hash that needs the pepper. */
export function hidden(text: string): string {
  const key = deriveKey(env().pepper, "", "keerpunt1/rate-limit");
  return createHmac("sha256", key).update(text).digest("base64url");
}
