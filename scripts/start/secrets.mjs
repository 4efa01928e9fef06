import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure.mjs";

/** The names in the environment, and how each is made. */
const SECRETS = {
  KEERPUNT_PEPPER: () => randomBytes(32).toString("base64"),
  KEERPUNT_SERVER_KEY: () => randomBytes(32).toString("base64"),
  NEXTAUTH_SECRET: () => randomBytes(48).toString("base64url"),
};
const NAMES = Object.keys(SECRETS);

/** @typedef {{ values: Record<string, string>, areNew: boolean }} Secrets */

/**
 * The secrets of this instance: from the environment, else from secrets.json in the data folder, else new ones,
 * which are written there. Never new ones beside a database that was made with others.
 *
 * @param {{ dataDir: string, sqliteFile: string | null }} settings
 * @param {Record<string, string>} environment
 * @returns {Secrets}
 * @throws {StartFailure}
 */
export function ensureSecrets({ dataDir, sqliteFile }, environment) {
  const given = Object.fromEntries(NAMES.filter((name) => environment[name]).map((name) => [name, environment[name]]));
  if (Object.keys(given).length === NAMES.length) return { values: given, areNew: false };
  const file = secretsFile(dataDir);
  if (existsSync(file)) return { values: { ...readSecrets(file), ...given }, areNew: false };
  if (sqliteFile !== null && existsSync(sqliteFile)) {
    throw new StartFailure(
      `${file} is lost, and the database ${sqliteFile} cannot be used without it. Put it back from your backup.`,
    );
  }
  const values = { ...Object.fromEntries(NAMES.map((name) => [name, SECRETS[name]()])), ...given };
  writeSecrets(file, values);
  return { values, areNew: true };
}

/** Takes new secrets back when the database turned out to have others. @param {string} dataDir */
export function discardSecrets(dataDir) {
  rmSync(secretsFile(dataDir), { force: true });
}

function secretsFile(dataDir) {
  return path.join(dataDir, "secrets.json");
}

function readSecrets(file) {
  const values = parseOrNull(readFileSync(file, "utf8"));
  const missing = NAMES.find((name) => typeof values?.[name] !== "string");
  if (missing) throw new StartFailure(`${file} is damaged (${missing}). Put it back from your backup.`);
  return Object.fromEntries(NAMES.map((name) => [name, values[name]]));
}

function parseOrNull(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// "wx": a second start at the same moment must not replace what the first one wrote. On disk before anything uses it.
function writeSecrets(file, values) {
  const handle = openSync(file, "wx", 0o600);
  try {
    writeSync(handle, `${JSON.stringify(values, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
