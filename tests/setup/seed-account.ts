import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newAccount, type AccountContent } from "../../scripts/demo/new-account";

/** What a seeded account holds. */
export type SeedContent = AccountContent;

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
  const { vault, now, startSession } = await newAccount(content, { email, password });
  const [{ encode }, { env }] = await Promise.all([import("next-auth/jwt"), import("@/lib/env")]);
  const { token } = await startSession(vault, true, now);
  const { sub, sid, sk } = token;
  const cookieValue = await encode({ token: { sub, sid, sk }, secret: env().authSecret, maxAge: 86_400 });
  return { cookieName: "next-auth.session-token", cookieValue };
}
