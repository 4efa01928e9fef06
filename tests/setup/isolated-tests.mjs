import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What replaces a module for everything that is loaded after it. */
const REPLACES_MODULES = /\bvi\.(?:mock|doMock|unmock|resetModules)\(/;

/**
 * The test files in these folders that replace modules. Each of them needs a worker of its own; all others share
 * theirs, so that the modules of the app are loaded once for each worker, not once for each file.
 *
 * @param {readonly string[]} folders from the root of the project; one that is not there has none
 * @returns {string[]} paths from the root, with "/" between folders
 */
export function testsThatReplaceModules(folders) {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
    .filter((file) => /\.test\.tsx?$/.test(file) && REPLACES_MODULES.test(readFileSync(file, "utf8")))
    .map((file) => file.replaceAll("\\", "/"));
}
