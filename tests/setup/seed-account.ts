import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newAccount, type AccountContent, type ContentByKind } from "../../scripts/demo/new-account";
import { QUICK_COST } from "./quick-cost";

/** The password of an account that was seeded without one. */
export const SEEDED_PASSWORD = "vier-natte-honden-zwemmen";

/** What a seeded account holds. */
export type SeedContent = AccountContent;

export interface SeedOptions {
  email?: string;
  password?: string;
}

/** The cookie that signs a browser in to a seeded account. */
export interface SeededAccount {
  userId: string;
  cookieName: string;
  cookieValue: string;
  /** As it was shown once, in groups. */
  recoveryCode: string;
  /** The cookie of another browser, which signed in at that moment. */
  cookieSince(moment: Date): Promise<string>;
}

/**
 * Makes an account in the data folder of a running server, from another process, through the app's own code.
 * Loads that code late: it reads its settings at import.
 */
export async function seedAccount(
  dataDir: string,
  baseUrl: string,
  content: ContentByKind,
  { email = `${randomUUID()}@example.test`, password = SEEDED_PASSWORD }: SeedOptions = {},
): Promise<SeededAccount> {
  const secrets: Record<string, string> = JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8"));
  Object.assign(process.env, secrets, { KEERPUNT_DATA: dataDir, NEXTAUTH_URL: baseUrl });
  const { vault, now, recoveryCode, startSession } = await newAccount(content, { email, password, cost: QUICK_COST });
  const [{ encode }, { env }, { formatRecoveryCode }] = await Promise.all([
    import("next-auth/jwt"),
    import("@/lib/platform/env"),
    import("@/lib/platform/vault/recovery-code"),
  ]);
  const cookieSince = async (moment: Date) => {
    const { token } = await startSession(vault, true, moment);
    const { sub, sid, sk } = token;
    return encode({ token: { sub, sid, sk }, secret: env().authSecret, maxAge: 86_400 });
  };
  const cookieValue = await cookieSince(now);
  return {
    userId: vault.userId,
    cookieName: "next-auth.session-token",
    cookieValue,
    recoveryCode: formatRecoveryCode(recoveryCode),
    cookieSince,
  };
}
