import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/platform/db/migrate";
import { generateClients } from "../../scripts/prisma/generate-clients.mjs";
import { databaseAddress, runAsAdministrator } from "./postgresql-databases";
import { startPostgresql } from "./postgresql-server";

/** Migrated databases without rows, of which each test file gets a copy: migrating takes longer than most tests. */
export interface DatabaseTemplates {
  /** The file of the SQLite template. */
  sqliteFile: string;
  /** The address of the PostgreSQL server, as its administrator. */
  postgresqlUrl: string;
  /** The name of the template on that server. */
  postgresqlName: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    databases: DatabaseTemplates;
  }
}

/** Where the first project of this run leaves its templates for the others. */
const SHARED = "KEERPUNT_TEST_DATABASES";

/** Before the integration tests: the database clients, a real PostgreSQL and the templates, once for all projects. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const shared = process.env[SHARED];
  if (shared) {
    const { databases }: { databases: DatabaseTemplates } = JSON.parse(shared);
    project.provide("databases", databases);
    return undefined;
  }
  generateClients(process.cwd());
  const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-templates-"));
  const server = await startPostgresql();
  const databases = await makeTemplates(folder, server.url);
  process.env[SHARED] = JSON.stringify({ databases });
  project.provide("databases", databases);
  return async () => {
    Reflect.deleteProperty(process.env, SHARED);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplates(folder: string, postgresqlUrl: string): Promise<DatabaseTemplates> {
  const sqliteFile = path.join(folder, "keerpunt.db");
  const postgresqlName = "keerpunt_template";
  await runAsAdministrator(postgresqlUrl, `CREATE DATABASE ${postgresqlName}`);
  await migrate({ provider: "sqlite", databaseUrl: `file:${sqliteFile}` });
  await migrate({ provider: "postgresql", databaseUrl: databaseAddress(postgresqlUrl, postgresqlName) });
  return { sqliteFile, postgresqlUrl, postgresqlName };
}
