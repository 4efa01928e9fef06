import { accessSync, constants, mkdirSync } from "node:fs";
import { StartFailure } from "./failure.mjs";

/**
 * Makes the data folder, for its owner only.
 *
 * @param {string} folder
 * @throws {StartFailure} when it cannot be made or written to
 */
export function ensureDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new StartFailure(
      `the data folder ${folder} cannot be written. Give this user access to it, or name another one with KEERPUNT_DATA.`,
    );
  }
}
