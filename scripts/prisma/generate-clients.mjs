import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { providers, schemaFile } from "./schema-sources.mjs";

/**
 * Generates the two database clients into lib/platform/db/generated, unless they are there for this schema and this Prisma.
 *
 * @param {string} root the project's folder
 * @returns {boolean} whether anything was generated
 * @throws {Error} with Prisma's own output when it fails
 */
export function generateClients(root) {
  const generated = path.join(root, "lib", "platform", "db", "generated");
  const stampFile = path.join(generated, ".stamp");
  const stamp = currentStamp(root);
  const complete = providers.every((provider) => existsSync(path.join(generated, provider, "client.ts")));
  if (complete && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;
  rmSync(stampFile, { force: true });
  for (const provider of providers) generate(root, schemaFile(root, provider));
  writeFileSync(stampFile, stamp);
  return true;
}

function currentStamp(root) {
  const hash = createHash("sha256");
  hash.update(readFileSync(path.join(root, "prisma", "schema.prisma")));
  hash.update(readFileSync(path.join(root, "node_modules", "prisma", "package.json")));
  return hash.digest("hex");
}

function generate(root, schema) {
  const cli = path.join(root, "node_modules", "prisma", "build", "index.js");
  const result = spawnSync(process.execPath, [cli, "generate", "--schema", schema], {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      // `generate` asks for a schema engine that it never runs, and would download one. Any executable satisfies it.
      PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (result.status !== 0) throw new Error(`prisma generate failed:\n${result.stdout ?? ""}${result.stderr ?? ""}`);
}
