/**
 * Writes tests/data/databases/VERSION.json: the rows of an account of a made-up person as this version stores them, and
 * its export. Run once for each version, before the schema changes: `npm run db:fixture -- 0.1.0`. A test upgrades each of
 * them and compares.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { addDays } from "@/lib/platform/calendar/local-date";
import { useStore } from "@/lib/platform/db/db";
import { migrationNames } from "@/lib/platform/db/migration-files";
import { prepareStore } from "@/lib/platform/db/prepare-store";
import { openStore } from "@/lib/platform/db/store";
import { env } from "@/lib/platform/env";
import { exportDocument } from "@/lib/import-export/server/account-document";
import { newAccount } from "../../scripts/demo/new-account";
import { exampleJournal } from "../factories/example-journal";
import { FIXTURE_ACCOUNT, FIXTURE_SETTINGS, plainRow } from "./database-fixture";

const LAST_DAY = "2026-06-09";
const KEPT_DAYS = 21;

const [version] = z.tuple([z.string().regex(/^\d+\.\d+\.\d+$/)]).parse(process.argv.slice(2));
const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-fixture-"));
Object.assign(process.env, FIXTURE_SETTINGS, { KEERPUNT_DATA: folder });
await prepareStore(env());
const store = openStore(env());
useStore(store);
const { checkIns, sessions, ...rest } = exampleJournal(LAST_DAY);
const recent = ({ day }: { day: string }) => day > addDays(LAST_DAY, -KEPT_DAYS);
const content = { ...rest, checkIns: checkIns.filter(recent), sessions: sessions.filter(recent) };
const { vault, now } = await newAccount(content, FIXTURE_ACCOUNT);
const document = await exportDocument({ userId: vault.userId, vault }, now);
const { reader } = store;
const tables = {
  StoreFact: (await reader.storeFact.findMany()).map(plainRow),
  User: (await reader.user.findMany()).map(plainRow),
  KeyWrap: (await reader.keyWrap.findMany()).map(plainRow),
  Entry: (await reader.entry.findMany()).map(plainRow),
};
const migrations = { sqlite: migrationNames("sqlite"), postgresql: migrationNames("postgresql") };
const file = path.join("tests", "data", "databases", `${version}.json`);
writeFileSync(file, `${JSON.stringify({ version, migrations, tables, document }, null, 1)}\n`);
process.stdout.write(`▸ ${tables.Entry.length} entries → ${file}\n`);
await store.close();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
