import { existsSync, readdirSync, statfsSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { isTimeZone } from "@/lib/platform/calendar/clock";
import { BACKUP_FOLDER } from "@/lib/platform/db/daily-backup";
import { passesIntegrityCheck } from "@/lib/platform/db/file-check";
import { migrationNames } from "@/lib/platform/db/migration-files";
import { PEPPER_FACT, pepperFingerprint } from "@/lib/platform/db/prepare-store";
import { sqliteFile } from "@/lib/platform/db/sqlite-file";
import { openStore } from "@/lib/platform/db/store";
import { env, type Env } from "@/lib/platform/env";
import {
  checkAddress,
  checkBackups,
  checkClock,
  checkDelivery,
  checkPrivacy,
  checkProxies,
  checkRoom,
  checkStore,
  type Delivery,
  type StoreFacts,
} from "./checks";
import { checkMail, checkPush, mailToOf, tryMail } from "./check-messages";
import { inLines, type Finding } from "./findings";

const PATIENCE_MS = 2_000;

const modeOf = (file: string) => (existsSync(file) ? statSync(file).mode : null);
const fileOf = ({ databaseUrl }: Env) => sqliteFile(databaseUrl);

const migrationRows = z.array(z.object({ migration_name: z.string() }));

/** Asks the store what it is; a sentence when it cannot be asked. */
async function storeFacts(settings: Env): Promise<StoreFacts | string> {
  const { provider, pepper } = settings;
  const isFile = provider === "sqlite";
  if (isFile && !existsSync(fileOf(settings))) return "there is none yet: `npm start` makes it";
  if (isFile && !passesIntegrityCheck(fileOf(settings)))
    return "the file is damaged: put the newest copy back (README, Backup)";
  const store = openStore(settings);
  try {
    return await store.snapshot(async (tx) => {
      const applied = migrationRows.parse(
        await tx.$queryRaw`SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`,
      );
      const names = new Set(applied.map(({ migration_name: name }) => name));
      const fact = await tx.storeFact.findUnique({ where: { key: PEPPER_FACT } });
      return {
        pending: migrationNames(provider).filter((name) => !names.has(name)),
        hasOurPepper: fact?.value === pepperFingerprint(pepper),
        accounts: await tx.user.count(),
      };
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return `${provider} does not answer (${code}): check that it runs and that DATABASE_URL is right`;
  } finally {
    await store.close();
  }
}

function newestBackup({ dataDir }: Env): Date | null {
  const folder = path.join(dataDir, BACKUP_FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".backup")) : [];
  const times = files.map((name) => statSync(path.join(folder, name)).mtimeMs);
  return times.length === 0 ? null : new Date(Math.max(...times));
}

async function isRunning({ port }: Env): Promise<Finding> {
  const part = "server";
  try {
    const answer = await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) return { level: "ok", part, text: `answers on port ${port}` };
    return { level: "mend", part, text: `answers ${answer.status} on port ${port}: it cannot reach its database` };
  } catch {
    return { level: "look", part, text: `does not run on port ${port}` };
  }
}

/** Asks for a page and a file by the address that people use; null when nothing answers there. */
async function delivery({ baseUrl }: Env): Promise<Delivery | null> {
  const ask = (address: string) =>
    fetch(new URL(address, baseUrl), {
      headers: { "Accept-Encoding": "br, gzip" },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  try {
    const page = await ask("/about");
    const file = /\/_next\/static\/[^"]+\.js/.exec(await page.text())?.[0];
    const { headers } = file ? await ask(file) : { headers: new Headers() };
    return {
      pageEncoding: page.headers.get("content-encoding"),
      fileEncoding: headers.get("content-encoding"),
      fileCacheControl: headers.get("cache-control"),
    };
  } catch {
    return null;
  }
}

const settings = env();
const { dataDir, provider } = settings;
const facts = await storeFacts(settings);
const { bavail, bsize } = statfsSync(dataDir);
const storeBytes = provider === "sqlite" && existsSync(fileOf(settings)) ? statSync(fileOf(settings)).size : 0;
const secretsFile = path.join(dataDir, "secrets.json");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = new Date();
const mailTo = mailToOf(process.argv.slice(2));
const delivered = await delivery(settings);
const findings: Finding[] = [
  { level: "ok", part: "node", text: process.versions.node },
  checkClock(now, isTimeZone("Europe/Amsterdam"), zone),
  checkPrivacy("data folder", dataDir, modeOf(dataDir)),
  ...(existsSync(secretsFile) ? [checkPrivacy("secrets file", secretsFile, modeOf(secretsFile))] : []),
  ...checkStore(provider, facts),
  ...(provider === "sqlite" && existsSync(fileOf(settings))
    ? [checkPrivacy("database file", fileOf(settings), modeOf(fileOf(settings)))]
    : []),
  checkRoom(bavail * bsize, storeBytes),
  checkBackups(settings, newestBackup(settings), now, typeof facts === "string" ? 0 : facts.accounts),
  checkAddress(settings, process.env.HOST),
  checkProxies(settings),
  checkMail(settings, { SMTP_URL: process.env.SMTP_URL, MAIL_FROM: process.env.MAIL_FROM }),
  checkPush(settings),
  ...(mailTo === null ? [] : [await tryMail(settings, mailTo)]),
  await isRunning(settings),
  ...(delivered ? [checkDelivery(delivered)] : []),
];
for (const line of inLines(findings)) console.log(line);
const toMend = findings.filter(({ level }) => level === "mend").length;
console.log(toMend === 0 ? "\nNothing to mend." : `\n${toMend} to mend.`);
process.exit(toMend === 0 ? 0 : 1);
