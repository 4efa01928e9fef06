import { randomUUID } from "node:crypto";
import { createAccount } from "@/lib/account/auth/accounts";
import { QUICK_COST } from "../setup/quick-cost";

export const PASSWORD = "vier-natte-honden-zwemmen";
export const OTHER_PASSWORD = "zeven-droge-katten-slapen";
export const SIGNED_UP = new Date("2026-06-09T18:00:00.000Z");

/** An address that no other test has. */
export function makeEmail(): string {
  return `${randomUUID()}@example.test`;
}

/** A real account in the store of the test, signed in once. */
export async function makeAccount(
  email = makeEmail(),
  password = PASSWORD,
  now = SIGNED_UP,
  { cost = QUICK_COST } = {},
) {
  const account = await createAccount(email, password, now, { cost });
  if (!account) throw new Error("The address is taken");
  const { vault } = account;
  return { ...account, email, owner: { userId: vault.userId, vault } };
}
