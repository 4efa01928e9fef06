import type { RateLimiterPrisma } from "rate-limiter-flexible";
import { growingDelay } from "./growing-delay";
import { consume, hidden, limiter } from "./limiter";
import { secondsLeft } from "./seconds-left";

const HOUR_SECONDS = 60 * 60;
/** Attempts an hour at one account or from one address by browsers that never signed in; from then on each waits. */
const CAREFUL_FROM = { account: 30, address: 100 } as const;
/** Attempts an hour from which such browsers wait for the hour to end. */
const AT_MOST = { account: 300, address: 600, code: 30 } as const;

/** 5 attempts at once for each account and address, then slower and slower. */
const pairs = growingDelay("pair", 4);
/** The same for each browser that signed in before: what others do does not count for it. */
const devices = growingDelay("device", 4);
/** The same for somebody who is signed in and gives the password again. */
const sessions = growingDelay("session", 4);
const perAccount = limiter("account", AT_MOST.account, HOUR_SECONDS);
const perCodes = limiter("codes", AT_MOST.code, HOUR_SECONDS);
const perAddress = limiter("address", AT_MOST.address, HOUR_SECONDS);
/** Recovery codes have 160 bits and cannot be guessed: what is limited is the work, by address and in all. */
const recoveries = growingDelay("recovery", 20);
const allRecoveries = limiter("recoveries", 3000, HOUR_SECONDS);
/** New accounts per address: generous, for a practice or a school can share one. */
const signUps = limiter("sign-up", 500, HOUR_SECONDS);

/** Requests an hour that bring sealed boxes, from one address: 20 boxes each, and several devices of one home. */
const deposits = limiter("deposit", 600, HOUR_SECONDS);

/** Who may try again after so many seconds. */
export interface TooManyAttempts {
  readonly waitSeconds: number;
}

/** Where an attempt comes from; stored as keyed hashes only. */
export interface RequestSource {
  /** The network address of the browser. */
  readonly address: string;
  /** The id of a browser that signed in to this account before; null for any other. */
  readonly device: string | null;
}

/** What an attempt is counted under. */
export interface AttemptSource extends RequestSource {
  /** The account that is tried: its e-mail lookup or its id. */
  readonly account: string;
}

/**
 * Counts an attempt at a password. A browser that signed in before has a counter of its own; any other also shares
 * those of the account and of the address, which slow it down before they stop it.
 *
 * @returns 0 when it may be made, otherwise the seconds to wait
 */
export async function countAttempt(source: AttemptSource): Promise<number> {
  return countUnder(source, perAccount);
}

/** Takes a successful attempt off again, so that only failures add up. */
export async function forgiveAttempt(source: AttemptSource): Promise<void> {
  return forgiveUnder(source, perAccount);
}

/** The same for a code of the second step, of which only few are allowed from wherever: a code has six digits. */
export async function countCode(source: AttemptSource): Promise<number> {
  return countUnder(ofCode(source), perCodes);
}

/** Takes a right code off again. */
export async function forgiveCode(source: AttemptSource): Promise<void> {
  return forgiveUnder(ofCode(source), perCodes);
}

/** Counts a password given again within a session: nothing that others do counts for it. */
export async function countInSession(sessionId: string): Promise<number> {
  return sessions.count(hidden(sessionId));
}

/** Forgets the attempts of a session, whose password was right. */
export async function forgiveInSession(sessionId: string): Promise<void> {
  return sessions.forgive(hidden(sessionId));
}

/** Counts a recovery code: by browser or address, and in all, but not by account. */
export async function countRecovery({ address, device }: RequestSource): Promise<number> {
  const wait = await recoveries.count(hidden(device ?? address));
  return wait > 0 || device ? wait : consume(allRecoveries, "all");
}

/** Forgets the attempts before a recovery code that was right. */
export async function forgiveRecovery({ address, device }: RequestSource): Promise<void> {
  return recoveries.forgive(hidden(device ?? address));
}

/** Counts a new account. 0 when it may be made, otherwise the seconds to wait. */
export async function countSignUp(address: string): Promise<number> {
  return consume(signUps, hidden(address));
}

/** Counts a request that brings sealed boxes. 0 when it may be looked at, otherwise the seconds to wait. */
export async function countDeposit(address: string): Promise<number> {
  return consume(deposits, hidden(address));
}

async function countUnder({ account, address, device }: AttemptSource, limit: RateLimiterPrisma): Promise<number> {
  if (device) return devices.count(hidden(`${account}\n${device}`));
  const [ofAccount, ofAddress] = [hidden(account), hidden(address)];
  const [tried, sent] = await Promise.all([limit.get(ofAccount), perAddress.get(ofAddress)]);
  if (tried && tried.consumedPoints >= limit.points) return secondsLeft(tried);
  if (sent && sent.consumedPoints >= perAddress.points) return secondsLeft(sent);
  const isCareful =
    (tried?.consumedPoints ?? 0) >= CAREFUL_FROM.account || (sent?.consumedPoints ?? 0) >= CAREFUL_FROM.address;
  const wait = await pairs.count(hidden(`${account}\n${address}`), isCareful);
  if (wait > 0) return wait;
  return (await consume(limit, ofAccount)) || (await consume(perAddress, ofAddress));
}

async function forgiveUnder({ account, address, device }: AttemptSource, limit: RateLimiterPrisma): Promise<void> {
  if (device) return devices.forgive(hidden(`${account}\n${device}`));
  await pairs.forgive(hidden(`${account}\n${address}`));
  await limit.reward(hidden(account));
  await perAddress.reward(hidden(address));
}

function ofCode(source: AttemptSource): AttemptSource {
  return { ...source, account: `second-step\n${source.account}` };
}
