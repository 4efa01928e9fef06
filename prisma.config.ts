import { defineConfig } from "prisma/config";
import { schemaFile } from "./scripts/prisma/schema-sources.mjs";

const url = process.env.DATABASE_URL ?? `file:${process.env.KEERPUNT_DATA ?? "data"}/keerpunt.db`;
const provider = /^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite";

// For Prisma's own commands (`prisma migrate status`, `prisma studio`); the application migrates by itself at start.
export default defineConfig({
  schema: schemaFile(import.meta.dirname, provider),
  migrations: { path: `prisma/migrations/${provider}` },
  datasource: { url },
});
