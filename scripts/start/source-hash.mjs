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
  "scripts/prepare-database.ts",
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

/**
 * One hash over names, sizes, times and places on the disk of the same files: while it stays, so does `sourceHash`, and
 * no file is read. The time of the last change is one that no program can set.
 *
 * @param {string} root the project's folder
 * @returns {string} SHA-256, hex
 */
export function sourceStats(root) {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of filesUnder(root, source)) {
      const { size, mtimeNs, ctimeNs, ino } = statSync(path.join(root, file), { bigint: true });
      hash.update(`${file}\0${size} ${mtimeNs} ${ctimeNs} ${ino}\0`);
    }
  }
  return hash.digest("hex");
}

/** Whether a file is a test, which stands beside the code it tests. */
const isTest = (file) => /\.test\.tsx?$/.test(file);

function filesUnder(root, relative) {
  const full = path.join(root, relative);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return isTest(relative) ? [] : [relative];
  return filesIn(root, path.normalize(relative));
}

function filesIn(root, folder) {
  if (folder === MADE_BY_TOOLS) return [];
  const items = readdirSync(path.join(root, folder), { withFileTypes: true });
  return items
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const relative = path.join(folder, item.name);
      // A link is followed, as a read of it is.
      if (!item.isFile()) return item.isDirectory() ? filesIn(root, relative) : filesUnder(root, relative);
      return isTest(relative) ? [] : [relative];
    });
}
