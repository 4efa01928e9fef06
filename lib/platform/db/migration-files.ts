import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Provider } from "@/lib/platform/env";
import type { MigrationFile } from "./migration-plan";

/** Reads a folder of migrations, one subfolder each with a `migration.sql`, sorted by name. */
export function readMigrations(folder: string): MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name, "migration.sql"));
      return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
    });
}

/** The names of the migrations that make the tables of a store of this kind. */
export function migrationNames(provider: Provider, root = "prisma/migrations"): string[] {
  return readMigrations(path.join(/* turbopackIgnore: true */ root, provider)).map(({ name }) => name);
}
