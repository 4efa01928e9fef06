import importX, { createNodeResolver } from "eslint-plugin-import-x";
import { builtinRules } from "eslint/use-at-your-own-risk";
import { fileURLToPath } from "node:url";

const TSCONFIG = fileURLToPath(new URL("tsconfig.json", import.meta.url));

/** How an import is found: as TypeScript finds it, so that a relative path is held as an alias is. */
const RESOLVER = {
  "import-x/resolver-next": [
    createNodeResolver({
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      tsconfig: { configFile: TSCONFIG },
    }),
  ],
};

/**
 * One zone of the house as an ESLint block. Rules of the same name replace each other per file in a flat config,
 * so every zone runs under a plugin name of its own.
 *
 * @param {string} name
 * @param {object} options
 * @param {string[]} options.files the files the zone holds for
 * @param {string[]} [options.ignores] files among them that it leaves out; tests always are
 * @param {Record<string, string>} [options.paths] comma-separated folders or globs of the project that must not be
 *   imported, however the import is spelled → where that code belongs
 * @param {Record<string, string>} [options.packages] comma-separated patterns of import specifiers → the same
 * @param {Record<string, string>} [options.globals] names → what to do instead
 * @param {Record<string, string>} [options.syntax] selectors of the syntax tree → what to do instead
 */
export function zone(name, { files, ignores = [], paths = {}, packages = {}, globals = {}, syntax = {} }) {
  const plugin = `zone-${name.replaceAll(" ", "-")}`;
  // A zone for each path: globs and folders cannot stand in one.
  const zones = Object.entries(paths).flatMap(([list, message]) =>
    list.split(", ").map((from) => ({ target: ".", from, message })),
  );
  const patterns = Object.entries(packages).map(([list, message]) => ({ group: list.split(", "), message }));
  const restricted = Object.entries(globals).map(([global, message]) => ({ name: global, message }));
  const selectors = Object.entries(syntax).map(([selector, message]) => ({ selector, message }));
  return {
    name: `house/${name}`,
    files,
    ignores: [...ignores, "**/*.test.ts", "**/*.test.tsx"],
    settings: RESOLVER,
    plugins: {
      [plugin]: {
        rules: {
          paths: importX.rules["no-restricted-paths"],
          packages: builtinRules.get("no-restricted-imports"),
          globals: builtinRules.get("no-restricted-globals"),
          syntax: builtinRules.get("no-restricted-syntax"),
        },
      },
    },
    rules: {
      ...(zones.length > 0 && { [`${plugin}/paths`]: ["error", { zones }] }),
      ...(patterns.length > 0 && { [`${plugin}/packages`]: ["error", { patterns }] }),
      ...(restricted.length > 0 && { [`${plugin}/globals`]: ["error", ...restricted] }),
      ...(selectors.length > 0 && { [`${plugin}/syntax`]: ["error", ...selectors] }),
    },
  };
}
