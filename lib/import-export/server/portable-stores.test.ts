import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { PORTABLE_NAMES } from "./portable-names";
import { PORTABLE_STORES } from "./portable-stores";

/** Kinds that are no part of what a person wrote down: a file on its way in, who signed in where, and the second step. */
const NOT_EXPORTED = ["import-draft", "access-log", "second-factor"];

it("exports every kind of entry there is", () => {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith(`db${path.sep}`))
    .map((file) => readFileSync(path.join("lib", file), "utf8"));
  const defined = sources.flatMap((text) =>
    [...text.matchAll(/define(?:Collection|Singleton)\(\{\s*kind: "([^"]+)"/g)].map((match) => match[1]),
  );
  expect(defined.length).toBeGreaterThan(4);
  expect(PORTABLE_STORES).toHaveLength(defined.length - NOT_EXPORTED.length);
  expect(PORTABLE_STORES.map(({ kind }) => kind.name).toSorted()).toEqual([...PORTABLE_NAMES].toSorted());
});
