import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** What a build is made of; tests and documents are not. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/schema.prisma",
  "public",
  "scripts/server",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const MADE_BY_TOOLS = path.join("lib", "platform", "db", "generated");

/**
 * One hash over names and content of everything that the build is made of.
 *
 * @param {string} root the project's folder
 * @returns {string} SHA-256, hex
 */
export function sourceHash(root) {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of filesUnder(root, source)) {
      hash
        .update(`${file.split(path.sep).join("/")}\0`)
        .update(readFileSync(path.join(root, file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

/** Whether a file is a test, which stands beside the code it tests. */
const isTest = (file) => /\.test\.tsx?$/.test(file);

function filesUnder(root, relative) {
  const full = path.join(root, relative);
  if (!existsSync(full) || path.normalize(relative) === MADE_BY_TOOLS) return [];
  if (statSync(full).isFile()) return isTest(relative) ? [] : [relative];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, path.join(relative, name)));
}
