import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { migrationSql } from "./prisma/schema-engine";
import { providers, schemaFor } from "./prisma/schema-sources.mjs";

// The schema that the newest migrations lead to: the next ones are the difference from it.
const snapshotFile = path.resolve("prisma", "migrations", "last.prisma");

async function main(name: string | undefined): Promise<void> {
  if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
    throw new Error("Give the migration a name of small letters, digits and _: npm run db:migration -- add_reminders");
  }
  const schema = readFileSync(path.resolve("prisma", "schema.prisma"), "utf8");
  const last = existsSync(snapshotFile) ? readFileSync(snapshotFile, "utf8") : undefined;
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  for (const provider of providers) {
    const from = last === undefined ? undefined : schemaFor(last, provider);
    const sql = await migrationSql(from, schemaFor(schema, provider));
    if (sql === "") return console.log("The schema has not changed since the last migration.");
    writeMigration(provider, `${stamp}_${name}`, sql);
  }
  writeFileSync(snapshotFile, schema);
}

function writeMigration(provider: string, name: string, sql: string): void {
  const folder = path.resolve("prisma", "migrations", provider);
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
  const lockText = `# Written with the migrations; Prisma reads it.\nprovider = "${provider}"\n`;
  writeFileSync(path.join(folder, "migration_lock.toml"), lockText);
  console.log(`Wrote prisma/migrations/${provider}/${name}/migration.sql. Read it before committing.`);
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
