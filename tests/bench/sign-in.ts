import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { vaultForEmail } from "@/lib/account/auth/credentials";
import { openSession } from "@/lib/account/auth/sessions";
import { useStore } from "@/lib/platform/db/db";
import { migrate } from "@/lib/platform/db/migrate";
import { openStore } from "@/lib/platform/db/store";
import { PASSWORD_COST } from "@/lib/platform/vault/password-keys";
import { makeAccount, makeEmail, OTHER_PASSWORD, PASSWORD, SIGNED_UP } from "../factories/account";
import { median } from "../setup/median";

// Measures whether timing reveals that an address has an account, and what opening a session costs:
// `npx tsx tests/bench/sign-in.ts 1000`. Printed, not asserted: machines differ.
process.env.KEERPUNT_PEPPER ??= Buffer.alloc(32, 1).toString("base64");
process.env.KEERPUNT_SERVER_KEY ??= Buffer.alloc(32, 2).toString("base64");
process.env.NEXTAUTH_SECRET ??= "a-secret-that-only-measurements-use-012345";
const ROUNDS = Number(process.argv[2] ?? 50);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

async function main(): Promise<void> {
  const { email, token } = await makeAccount(makeEmail(), PASSWORD, SIGNED_UP, { cost: PASSWORD_COST });
  const times = { existing: [] as number[], unknown: [] as number[], session: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    // Both cases alternate, and each goes first equally often, so that other load slows both alike.
    const order = round % 2 === 0 ? (["existing", "unknown"] as const) : (["unknown", "existing"] as const);
    for (const which of order) {
      const tried = which === "existing" ? email : makeEmail();
      times[which].push(await timed(() => vaultForEmail(tried, OTHER_PASSWORD)));
    }
    times.session.push(await timed(() => openSession(token, SIGNED_UP)));
  }
  const [existing, unknown] = [median(times.existing), median(times.unknown)];
  const apart = (100 * Math.abs(existing - unknown)) / existing;
  console.log(
    `Wrong password, median of ${ROUNDS}: existing ${existing.toFixed(1)} ms, unknown ${unknown.toFixed(1)} ms`,
  );
  console.log(`Apart: ${apart.toFixed(1)}%. Opening a session: ${median(times.session).toFixed(2)} ms`);
}

const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-bench-"));
const target = { provider: "sqlite", databaseUrl: `file:${path.join(folder, "keerpunt.db")}` } as const;
await migrate(target);
const store = openStore(target);
useStore(store);
await main();
await store.close();
rmSync(folder, { recursive: true });
