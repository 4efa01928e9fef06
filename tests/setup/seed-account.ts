import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { CheckIn } from "@/lib/check-ins/schema";
import type { Session } from "@/lib/sessions/schema";
import type { TalkingPoint } from "@/lib/talking-points/schema";
import type { PortableName } from "@/lib/transfer/portable-names";

/** An entry under an id of its own, for others to name. */
export interface WithId<T> {
  id: string;
  content: T;
}

/** What a seeded account holds, by the names of the export; every kind of entry that an export knows will do. */
export interface SeedContent extends Partial<Record<PortableName, readonly unknown[]>> {
  checkIns?: readonly CheckIn[];
  sessions?: readonly Session[];
  talkingPoints?: readonly TalkingPoint[];
}

export interface SeedOptions {
  email?: string;
  password?: string;
}

/** The cookie that signs a browser in to a seeded account. */
export interface SeededAccount {
  cookieName: string;
  cookieValue: string;
}

/**
 * Makes an account in the data folder of a running server, from another process, through the app's own code.
 * Loads that code late: it reads its settings at import.
 */
export async function seedAccount(
  dataDir: string,
  baseUrl: string,
  content: SeedContent,
  { email = `${randomUUID()}@example.test`, password = "vier-natte-honden-zwemmen" }: SeedOptions = {},
): Promise<SeededAccount> {
  const secrets: Record<string, string> = JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8"));
  Object.assign(process.env, secrets, { KEERPUNT_DATA: dataDir, NEXTAUTH_URL: baseUrl });
  const [accounts, { confirmRecoveryCode }, { encode }, { env }, { PORTABLE_STORES }, { commitStaged }] =
    await Promise.all([
      import("@/lib/auth/accounts"),
      import("@/lib/auth/recovery-credentials"),
      import("next-auth/jwt"),
      import("@/lib/env"),
      import("@/lib/transfer/portable-stores"),
      import("@/lib/journal/stage"),
    ]);
  const now = new Date();
  const account = await accounts.createAccount(email, password, now);
  if (!account) throw new Error("the address is taken");
  const { vault } = account;
  const owner = { userId: vault.userId, vault };
  await confirmRecoveryCode(vault.userId, account.recoveryCode);
  const written = { createdAt: now.toISOString(), updatedAt: now.toISOString() };
  const staged = PORTABLE_STORES.map(({ kind: { name }, stage }) => {
    const entries = (content[name] ?? []).map((each) => ({ id: randomUUID(), ...written, ...entryOf(each) }));
    return stage(owner, { shape: "collection", name, entries }, now);
  });
  if (!(await commitStaged(await Promise.all(staged)))) throw new Error("another process wrote to a new account");
  const { token } = await accounts.startSession(vault, true, now);
  const { sub, sid, sk } = token;
  const cookieValue = await encode({ token: { sub, sid, sk }, secret: env().authSecret, maxAge: 86_400 });
  return { cookieName: "next-auth.session-token", cookieValue };
}

function entryOf(each: unknown): { id?: string; content: unknown } {
  const named = z.strictObject({ id: z.uuid(), content: z.unknown() }).safeParse(each);
  return named.success ? { id: named.data.id, content: named.data.content } : { content: each };
}
