import { availableParallelism } from "node:os";
import path from "node:path";

/**
 * One part of `npm test`: a command, and the titles of the parts that must have passed before it starts. `isAlone` says
 * that no other runs beside it.
 *
 * @typedef {{ title: string, command: readonly string[], needs: readonly string[], isAlone?: boolean }} Part
 */

/**
 * The command of an installed tool, without npx: that one warns about settings of npm that are not ours.
 *
 * @param {string} name
 * @returns {string}
 */
export function installed(name) {
  return path.join("node_modules", ".bin", name);
}

/** What needs no browser. Longest first: two run at the same time, and the last one should not run alone for long. */
const WITHOUT_BROWSER = [
  { title: "Types", command: [installed("tsc"), "--noEmit"], needs: [] },
  { title: "Lint", command: [installed("eslint"), ".", "--max-warnings", "0"], needs: [] },
  // Empties `.next`, which holds the types of the routes, so not beside the check of types. It checks none itself.
  { title: "Build", command: [process.execPath, "scripts/build.mjs"], needs: ["Types"] },
  {
    title: "Unit and integration tests",
    command: [installed("vitest"), "run", `--maxWorkers=${availableParallelism()}`],
    needs: [],
  },
  { title: "Unused code", command: [installed("knip"), "--no-progress", "--no-config-hints"], needs: ["Types"] },
  { title: "Format", command: [installed("prettier"), "--check", ".", "--log-level", "warn"], needs: [] },
];

/** Every part in the order in which they start; the browser tests take all cores, and a build that is sound. */
export const PARTS = [
  ...WITHOUT_BROWSER,
  {
    title: "Browser tests",
    command: [installed("playwright"), "test"],
    needs: WITHOUT_BROWSER.map(({ title }) => title),
    isAlone: true,
  },
];
