import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckIn } from "@/lib/check-ins/schema";
import type { Effect } from "@/lib/effects/schema";
import type { Session } from "@/lib/sessions/schema";
import type { TalkingPoint } from "@/lib/talking-points/schema";

/** What a seeded account holds. */
export interface SeedContent {
  checkIns?: readonly CheckIn[];
  sessions?: readonly Session[];
  talkingPoints?: readonly TalkingPoint[];
  effects?: readonly Effect[];
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
export async function seedAccount(dataDir: string, baseUrl: string, content: SeedContent): Promise<SeededAccount> {
  const secrets: Record<string, string> = JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8"));
  Object.assign(process.env, secrets, { KEERPUNT_DATA: dataDir, NEXTAUTH_URL: baseUrl });
  const [
    accounts,
    { confirmRecoveryCode },
    { encode },
    { env },
    { checkIns },
    { sessions },
    { talkingPoints },
    { effects },
  ] = await Promise.all([
    import("@/lib/auth/accounts"),
    import("@/lib/auth/recovery-credentials"),
    import("next-auth/jwt"),
    import("@/lib/env"),
    import("@/lib/check-ins/store"),
    import("@/lib/sessions/store"),
    import("@/lib/talking-points/store"),
    import("@/lib/effects/store"),
  ]);
  const now = new Date();
  const account = await accounts.createAccount(`${randomUUID()}@example.test`, "vier-natte-honden-zwemmen", now);
  if (!account) throw new Error("a random address was taken");
  const { vault } = account;
  const owner = { userId: vault.userId, vault };
  await confirmRecoveryCode(vault.userId, account.recoveryCode);
  const inputs = <T>(contents: readonly T[] = []) => contents.map((each) => ({ id: randomUUID(), content: each, now }));
  await checkIns.saveMany(owner, inputs(content.checkIns));
  await sessions.saveMany(owner, inputs(content.sessions));
  await talkingPoints.saveMany(owner, inputs(content.talkingPoints));
  await effects.saveMany(owner, inputs(content.effects));
  const { token } = await accounts.startSession(vault, true, now);
  const { sub, sid, sk } = token;
  const cookieValue = await encode({ token: { sub, sid, sk }, secret: env().authSecret, maxAge: 86_400 });
  return { cookieName: "next-auth.session-token", cookieValue };
}
