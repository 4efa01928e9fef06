import { createHmac } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { reader, write } from "@/lib/db/db";
import type { Transaction } from "@/lib/db/store";
import { env } from "@/lib/env";
import { deriveKey } from "@/lib/vault/derive-key";

const QUARTER_SECONDS = 15 * 60;
const HOUR_SECONDS = 60 * 60;

type Model = Transaction["rateLimit"];

// The limiter writes on its own account; here each of its writes passes the one queue that all writes pass.
const storeClient = {
  rateLimit: {
    upsert: (args: Parameters<Model["upsert"]>[0]) => write((tx) => tx.rateLimit.upsert(args)),
    deleteMany: (args: Parameters<Model["deleteMany"]>[0]) => write((tx) => tx.rateLimit.deleteMany(args)),
    findFirst: (args: Parameters<Model["findFirst"]>[0]) => reader().rateLimit.findFirst(args),
  },
};

function limiter(keyPrefix: string, points: number, duration: number): RateLimiterPrisma {
  return new RateLimiterPrisma({ storeClient, tableName: "rateLimit", keyPrefix, points, duration });
}

/** Attempts to prove who one is: 5 in 15 minutes per account and address, 30 an hour per account, 100 per address. */
const perPair = limiter("pair", 5, QUARTER_SECONDS);
const perAccount = limiter("account", 30, HOUR_SECONDS);
const perAddress = limiter("address", 100, HOUR_SECONDS);
/** New accounts per address: generous, for a practice or a school can share one. */
const signUps = limiter("sign-up", 500, HOUR_SECONDS);

/** What an attempt is counted under; both are stored as keyed hashes only. */
export interface AttemptSource {
  /** The account that is tried: its e-mail lookup or its id. */
  readonly account: string;
  /** The network address of the browser. */
  readonly address: string;
}

/** Counts an attempt. False when there were too many; after a while it works again, nothing stays locked. */
export async function countAttempt(source: AttemptSource): Promise<boolean> {
  for (const [limit, key] of limitsOf(source)) {
    if (!(await consume(limit, key))) return false;
  }
  return true;
}

/** Takes a successful attempt off again, so that only failures add up. */
export async function forgiveAttempt(source: AttemptSource): Promise<void> {
  const [[, pair], [, account], [, address]] = limitsOf(source);
  await perPair.delete(pair);
  await perAccount.reward(account);
  await perAddress.reward(address);
}

/** Counts a new account. False when this address made too many. */
export async function countSignUp(address: string): Promise<boolean> {
  return consume(signUps, hidden(address));
}

function limitsOf({ account, address }: AttemptSource) {
  return [
    [perPair, hidden(`${account}\n${address}`)],
    [perAccount, hidden(account)],
    [perAddress, hidden(address)],
  ] as const;
}

async function consume(limit: RateLimiterPrisma, key: string): Promise<boolean> {
  try {
    await limit.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

// A network address is personal data: the store gets a hash that needs the pepper.
function hidden(text: string): string {
  const key = deriveKey(env().pepper, "", "keerpunt1/rate-limit");
  return createHmac("sha256", key).update(text).digest("base64url");
}
