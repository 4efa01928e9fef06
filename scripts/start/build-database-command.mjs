import { existsSync } from "node:fs";
import path from "node:path";
import { bundle, FOR_NODE } from "./bundle.mjs";

const FOLDER = path.join(".server", "database");
const NATIVE = ["better-sqlite3", "pg", "@prisma/*"];

/**
 * Bundles the step of a start that checks and migrates the database: compiling it anew, and loading what it imports file
 * by file, took longer than the step itself.
 *
 * @param {string} root the project's folder
 */
export async function buildDatabaseCommand(root) {
  await bundle(root, {
    ...FOR_NODE,
    entryPoints: ["scripts/prepare-database.ts"],
    outdir: FOLDER,
    splitting: true,
    packages: "bundle",
    external: NATIVE,
  });
}

/**
 * The bundle of that step.
 *
 * @param {string} root the project's folder
 * @returns {string}
 */
export function databaseCommand(root) {
  return path.join(root, FOLDER, "prepare-database.mjs");
}

/**
 * Whether that step is bundled at all.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function hasDatabaseCommand(root) {
  return existsSync(databaseCommand(root));
}
