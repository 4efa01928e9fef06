import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { StartFailure } from "./failure.mjs";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Whether `npm ci` has to run: nothing is installed, or the lock file is another one than was installed from.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function needsInstall(root) {
  const lockFile = path.join(root, "package-lock.json");
  const installedLock = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedLock)) return true;
  if (existsSync(stampFile(root))) {
    if (readFileSync(stampFile(root), "utf8") === lockHash(root)) return false;
  }
  // npm writes its own copy after an install: a lock file that is older was installed, also when not by us.
  return statSync(lockFile).mtimeMs > statSync(installedLock).mtimeMs;
}

/**
 * Installs the dependencies when they are missing or out of date.
 *
 * @param {string} [root]
 * @throws {StartFailure} when npm fails; its own output stands above
 */
export async function installDependencies(root = projectRoot) {
  if (!needsInstall(root)) return;
  console.log("▸ Installing dependencies (once; a minute or two)");
  // Building checks the types of everything, so the packages for tests are part of it, also under NODE_ENV=production.
  const { status } = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    throw new StartFailure("installing failed. Check the network and the lines above, then run `npm ci` again.");
  }
  writeFileSync(stampFile(root), lockHash(root));
}

function stampFile(root) {
  return path.join(root, "node_modules", ".keerpunt-lock");
}

function lockHash(root) {
  return createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
}
