import { createHmac } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Env, Provider } from "@/lib/platform/env";
import { passesIntegrityCheck } from "./file-check";
import { migrate } from "./migrate";
import { sqliteFile } from "./sqlite-file";
import { readStoreFact } from "./store-fact";

const MARKER_FILE = "store.json";
/** The fact that names the pepper of a store, by its fingerprint. */
export const PEPPER_FACT = "pepper";
const markerSchema = z.object({ stores: z.array(z.enum(["sqlite", "postgresql"])) });

export type PrepareFailure = "database-missing" | "database-damaged" | "wrong-pepper";

const EXPLANATIONS: Record<PrepareFailure, (env: Env) => string> = {
  "database-missing": ({ dataDir, provider }) =>
    `the data folder says that there was a database (${provider}), and it is gone or empty. Put it back from your backup; ` +
    `only if you mean to begin anew, remove ${path.join(dataDir, MARKER_FILE)}.`,
  "database-damaged": ({ dataDir, databaseUrl }) =>
    `the database ${sqliteFile(databaseUrl)} is damaged and is left as it is. Move it and the files beside it (-wal, -shm) ` +
    `and ${path.join(dataDir, MARKER_FILE)} away, then put the newest copy back: npm run restore -- ${path.join(dataDir, "backups")}/….`,
  "wrong-pepper": ({ dataDir }) =>
    `this database was made with other secrets. Put the ${path.join(dataDir, "secrets.json")} back that belongs to it.`,
};

/** Thrown when a database must not be used as it is; the message says what to do. */
export class PrepareError extends Error {
  constructor(
    readonly code: PrepareFailure,
    env: Env,
  ) {
    super(EXPLANATIONS[code](env));
    this.name = "PrepareError";
  }
}

/**
 * Makes the database ready to be served: refuses to begin anew where there was one, migrates, and checks that the
 * secrets belong to it.
 *
 * @returns the names of the migrations that were applied
 * @throws PrepareError, MigrationError
 */
export async function prepareStore(env: Env, migrationsRoot?: string): Promise<string[]> {
  const wasThere = readMarker(env.dataDir).includes(env.provider);
  if (wasThere && isMissingFile(env)) throw new PrepareError("database-missing", env);
  if (isDamagedFile(env)) throw new PrepareError("database-damaged", env);
  const applied = await migrate(env, migrationsRoot);
  await checkPepper(env, wasThere);
  if (!wasThere) addToMarker(env.dataDir, env.provider);
  return applied;
}

/** Names a pepper without telling it: 16 hex digits. */
export function pepperFingerprint(pepper: Buffer): string {
  return createHmac("sha256", pepper).update("keerpunt1/pepper-id").digest("hex").slice(0, 16);
}

async function checkPepper(env: Env, wasThere: boolean): Promise<void> {
  const fingerprint = pepperFingerprint(env.pepper);
  const existing = await readStoreFact(env, PEPPER_FACT);
  // Every database that was served has the fact; one without it, where there was one, has been replaced.
  if (existing === undefined && wasThere) throw new PrepareError("database-missing", env);
  const stored = existing ?? (await storePepperFingerprint(env, fingerprint));
  if (stored !== fingerprint) throw new PrepareError("wrong-pepper", env);
}

/** Notes the pepper of a new database; of two instances that begin at once, one does, and its pepper counts. */
async function storePepperFingerprint(env: Env, fingerprint: string): Promise<string | undefined> {
  // Prisma's client takes longer to load than all that a later start does.
  const { isPrismaError, openStore } = await import("./store");
  const store = openStore(env);
  try {
    await store.write((tx) => tx.storeFact.create({ data: { key: PEPPER_FACT, value: fingerprint } }));
    return fingerprint;
  } catch (error) {
    if (isPrismaError(error, "P2002")) return readStoreFact(env, PEPPER_FACT);
    throw error;
  } finally {
    await store.close();
  }
}

function isMissingFile({ provider, databaseUrl }: Env): boolean {
  if (provider !== "sqlite") return false;
  const file = sqliteFile(databaseUrl);
  return !existsSync(file) || statSync(file).size === 0;
}

function isDamagedFile(env: Env): boolean {
  return env.provider === "sqlite" && !isMissingFile(env) && !passesIntegrityCheck(sqliteFile(env.databaseUrl));
}

function readMarker(dataDir: string): Provider[] {
  const file = path.join(dataDir, MARKER_FILE);
  return existsSync(file) ? markerSchema.parse(JSON.parse(readFileSync(file, "utf8"))).stores : [];
}

function addToMarker(dataDir: string, provider: Provider): void {
  const stores = [...readMarker(dataDir), provider];
  writeFileSync(path.join(dataDir, MARKER_FILE), `${JSON.stringify({ stores })}\n`, { mode: 0o600 });
}
