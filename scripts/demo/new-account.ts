import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import type { PasswordCost } from "@/lib/platform/vault/password-keys";
import type { Session } from "@/lib/features/sessions/schema";
import type { TalkingPoint } from "@/lib/features/talking-points/schema";
import type { PortableName } from "@/lib/import-export/server/portable-names";

/** An entry under an id of its own, for others to name. */
export interface WithId<T> {
  id: string;
  content: T;
}

/** Entries of any kind of the export, by its name in the export. */
export type ContentByKind = Partial<Record<PortableName, readonly unknown[]>>;

/** What a new account holds, with the types of the kinds that are seeded most. */
export interface AccountContent extends ContentByKind {
  checkIns?: readonly (CheckIn | WithId<CheckIn>)[];
  sessions?: readonly (Session | WithId<Session>)[];
  talkingPoints?: readonly TalkingPoint[];
}

interface NewAccount {
  email: string;
  password: string;
  /** How much work a guess at the password is to be, where it is not the usual. */
  cost?: PasswordCost;
}

/**
 * Makes an account that holds this, through the app's own code: sealed, with a recovery code that counts as kept. The
 * settings of the instance are read from the environment, so that code is loaded late.
 *
 * @throws Error when the address is taken
 */
export async function newAccount(content: ContentByKind, { email, password, cost }: NewAccount) {
  const [accounts, { confirmRecoveryCode }, { PORTABLE_STORES }, { commitStaged }] = await Promise.all([
    import("@/lib/account/auth/accounts"),
    import("@/lib/account/auth/recovery-credentials"),
    import("@/lib/import-export/server/portable-stores"),
    import("@/lib/platform/journal/stage"),
  ]);
  const now = new Date();
  const account = await accounts.createAccount(email, password, now, cost && { cost });
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
  return { vault, now, recoveryCode: account.recoveryCode, startSession: accounts.startSession };
}

/** The content of an entry, with the id of one that others name. */
export function entryOf(each: unknown): { id?: string; content: unknown } {
  const named = z.strictObject({ id: z.uuid(), content: z.unknown() }).safeParse(each);
  return named.success ? { id: named.data.id, content: named.data.content } : { content: each };
}
