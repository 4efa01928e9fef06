import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure.mjs";

/**
 * Makes the data folder, for its owner only.
 *
 * @param {string} folder
 * @throws {StartFailure} when it cannot be made or written to
 */
export function ensureDataFolder(folder) {
  try {
    makeFolder(folder);
    // For a file of that name, entering it fails.
    accessSync(path.join(folder, "."), constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new StartFailure(
      `the data folder ${folder} cannot be written. Give this user access to it, or name another one with KEERPUNT_DATA.`,
    );
  }
}

// Not the recursive mkdir of Node: below a place that takes no folders (/proc) Node 20 tries for ever.
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
