/**
 * One zone of the house as an ESLint block. Rules of the same name replace each other per file in a flat config,
 * so every zone runs under a plugin name of its own.
 * @param {string} name
 * @param {{ files: string[]; ignores?: string[]; forbid: Record<string, string>; globals?: Record<string, string> }} options
 *   `forbid`: comma-separated import patterns → where that code belongs.
 */
import { builtinRules } from "eslint/use-at-your-own-risk";

export function zone(name, { files, ignores = [], forbid, globals = {} }) {
  const plugin = `zone-${name.replaceAll(" ", "-")}`;
  const patterns = Object.entries(forbid).map(([list, message]) => ({ group: list.split(", "), message }));
  return {
    name: `house/${name}`,
    files,
    ignores,
    plugins: {
      [plugin]: {
        rules: {
          imports: builtinRules.get("no-restricted-imports"),
          globals: builtinRules.get("no-restricted-globals"),
        },
      },
    },
    rules: {
      [`${plugin}/imports`]: ["error", { patterns }],
      [`${plugin}/globals`]: [
        "error",
        ...Object.entries(globals).map(([global, message]) => ({ name: global, message })),
      ],
    },
  };
}
