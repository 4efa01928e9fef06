import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The providers that a client and a folder of migrations exist for. @type {readonly ["sqlite", "postgresql"]} */
export const providers = ["sqlite", "postgresql"];

/**
 * The text of the schema for one provider: the file in prisma/ is written for SQLite, the other is the same text
 * with the provider and the output folder replaced.
 *
 * @param {string} source text of prisma/schema.prisma
 * @param {"sqlite" | "postgresql"} provider
 * @returns {string}
 */
export function schemaFor(source, provider) {
  if (provider === "sqlite") return source;
  const text = source
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('output          = "../lib/platform/db/generated/sqlite"', 'output          = "./postgresql"');
  if (text.includes('"sqlite"') || text.includes("generated/sqlite")) {
    throw new Error("prisma/schema.prisma no longer has the lines that are replaced for PostgreSQL");
  }
  return text;
}

/**
 * Path of the schema file for a provider; the derived one is written beside the generated clients first.
 *
 * @param {string} root the project's folder
 * @param {"sqlite" | "postgresql"} provider
 * @returns {string}
 */
export function schemaFile(root, provider) {
  const sourceFile = path.join(root, "prisma", "schema.prisma");
  if (provider === "sqlite") return sourceFile;
  const folder = path.join(root, "lib", "platform", "db", "generated");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "postgresql.prisma");
  writeFileSync(file, schemaFor(readFileSync(sourceFile, "utf8"), provider));
  return file;
}
