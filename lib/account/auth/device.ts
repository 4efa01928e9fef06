import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { reader } from "@/lib/platform/db/db";
import { env } from "@/lib/platform/env";
import { deriveKey } from "@/lib/platform/vault/derive-key";
import { fromColumn } from "./bytes";
import { dummyUser } from "./dummy-user";

const ID_BYTES = 16;
const TAG_BYTES = 16;
/** Accounts that one browser can be known to: a family shares a tablet. */
const MOST_ACCOUNTS = 4;
const SHAPE = /^[\w-]{22}(?:\.[\w-]{22}){1,4}$/;

/** How an account is found. */
export type AccountKey = { emailLookup: string } | { id: string };

/**
 * The id of a browser that signed in to this account before; null for any other. The value of its cookie is a random id
 * and one keyed tag for each account, bound to the password: a new password makes every tag of the account worthless.
 */
export async function deviceOf(value: string | undefined, where: AccountKey): Promise<string | null> {
  if (value === undefined || !SHAPE.test(value)) return null;
  const [id = "", ...tags] = value.split(".");
  const found = await reader().user.findUnique({ where, select: { id: true, passwordSalt: true } });
  // The same work for an address without account.
  const tag = Buffer.from(tagOf(id, found ?? dummyUser(where)));
  return tags.map((each) => timingSafeEqual(Buffer.from(each), tag)).includes(true) ? id : null;
}

/** The value of the cookie after this browser signed in to an account: its tag first, the oldest ones dropped. */
export async function rememberedDevice(value: string | undefined, userId: string): Promise<string> {
  const [id = randomBytes(ID_BYTES).toString("base64url"), ...tags] =
    value !== undefined && SHAPE.test(value) ? value.split(".") : [];
  const select = { id: true, passwordSalt: true } as const;
  const tag = tagOf(id, await reader().user.findUniqueOrThrow({ where: { id: userId }, select }));
  return [id, tag, ...tags.filter((each) => each !== tag).slice(0, MOST_ACCOUNTS - 1)].join(".");
}

function tagOf(device: string, { id, passwordSalt }: { id: string; passwordSalt: Uint8Array }): string {
  const key = deriveKey(env().serverKey, "", "keerpunt1/device");
  const bound = JSON.stringify(["keerpunt1", device, id, fromColumn(passwordSalt).toString("base64url")]);
  return createHmac("sha256", key).update(bound).digest().subarray(0, TAG_BYTES).toString("base64url");
}
