import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { StartFailure } from "./failure.mjs";

const DEFAULT_PORT = 3000;
const DEFAULT_STALL_SECONDS = 30;
const EVERY_ADDRESS = ["0.0.0.0", "::", "*"];

/**
 * The environment of a start: the real one, with the lines of a `.env` file where it says nothing.
 *
 * @param {string} root the project's folder
 * @param {Record<string, string | undefined>} environment
 * @returns {Record<string, string>}
 */
export function readEnvironment(root, environment) {
  const file = path.join(root, ".env");
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value !== "");
  return { ...fromFile, ...Object.fromEntries(set) };
}

/**
 * The settings that a start needs itself; lib/platform/env.ts checks all of them again in the server.
 *
 * @param {string} root
 * @param {Record<string, string>} environment
 * @returns {{ dataDir: string, port: number, hostname: string | undefined, sqliteFile: string | null,
 *   databaseUrl: string, stallSeconds: number }} `hostname`: undefined for every address; `stallSeconds`: after how long
 *   a server that stands still is ended and started again
 * @throws {StartFailure}
 */
export function startSettings(root, environment) {
  checkScripts(environment.KEERPUNT_SCRIPTS);
  const dataDir = path.resolve(root, environment.KEERPUNT_DATA ?? "data");
  return {
    dataDir,
    port: portOf(environment.PORT),
    hostname: hostOf(environment.HOST),
    stallSeconds: stallSecondsOf(environment.KEERPUNT_STALL_SECONDS),
    ...storeOf(root, environment.DATABASE_URL, dataDir),
  };
}

function portOf(text) {
  const port = text === undefined ? DEFAULT_PORT : Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new StartFailure(`PORT is "${text}". Give a whole number from 1 to 65535, for example PORT=3000.`);
}

function stallSecondsOf(text) {
  const seconds = text === undefined ? DEFAULT_STALL_SECONDS : Number(text);
  if (Number.isInteger(seconds) && seconds >= 2 && seconds <= 3_600) return seconds;
  throw new StartFailure(
    `KEERPUNT_STALL_SECONDS is "${text}". Give whole seconds from 2 to 3600, or leave it out for ${DEFAULT_STALL_SECONDS}.`,
  );
}

// Only this computer unless asked otherwise: what is served is a diary, and without https anybody on the way reads it.
function hostOf(host) {
  return host !== undefined && EVERY_ADDRESS.includes(host) ? undefined : (host ?? "localhost");
}

// When the scripts of a page start; read by scripts/server/script-start.ts.
function checkScripts(text) {
  if (text === undefined || text === "eager" || text === "on-touch") return;
  throw new StartFailure(`KEERPUNT_SCRIPTS is "${text}". Give eager, or leave it out: scripts then wait for a touch.`);
}

function storeOf(root, url, dataDir) {
  if (url === undefined) return fileStore(path.join(dataDir, "keerpunt.db"));
  if (url.startsWith("file:")) return fileStore(path.resolve(root, url.slice("file:".length)));
  if (/^postgres(ql)?:\/\//.test(url)) return { sqliteFile: null, databaseUrl: url };
  throw new StartFailure(
    "DATABASE_URL begins with postgres:// for PostgreSQL, or with file: for SQLite; leave it out for the default.",
  );
}

function fileStore(file) {
  return { sqliteFile: file, databaseUrl: `file:${file}` };
}
