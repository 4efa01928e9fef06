import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { __unstable__loadDesignSystem as loadDesignSystem } from "tailwindcss";
import { describe, expect, it } from "vitest";

const all = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
);
const files = all.filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"));
const styleSheets = all.filter((file) => file.endsWith(".css"));
const sheets = styleSheets.map((file) => readFileSync(file, "utf8"));
const own = new Set(sheets.flatMap((css) => [...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name)));

/** The names in class attributes that are written out, also between the parts of a template. */
function classesIn(source: string): string[] {
  const literals = [...source.matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`\})/g)];
  return literals
    .map(([, plain = "", template = ""]) => plain + template.replace(/[\w-]*\$\{[^}]*\}[\w-]*/g, " "))
    .flatMap((names) => names.split(/\s+/))
    .filter((name) => name !== "");
}

async function designSystem() {
  const stock = createRequire(import.meta.url).resolve("tailwindcss/index.css");
  return loadDesignSystem(readFileSync("app/globals.css", "utf8"), {
    base: path.resolve("app"),
    loadStylesheet: (id, base) => {
      const file = id === "tailwindcss" ? stock : path.resolve(base, id);
      return Promise.resolve({ path: file, base: path.dirname(file), content: readFileSync(file, "utf8") });
    },
  });
}

describe("the classes of the pages", () => {
  it("each have a rule in the style sheets that are built", async () => {
    const used = [...new Set(files.flatMap((file) => classesIn(readFileSync(file, "utf8"))))];
    const css = (await designSystem()).candidatesToCss(used);
    const without = used.filter((name, index) => css[index] === null && !own.has(name) && !/^group\//.test(name));
    expect(used.length).toBeGreaterThan(200);
    expect(without).toEqual([]);
  });

  it("change at the two widths that are defined, beside the narrowest phones, and all count in letters", () => {
    const texts = files.map((file) => readFileSync(file, "utf8")).join("\n");
    expect(texts.match(/\b(?:max-)?(?:sm|md|lg|xl|2xl):[a-z]|\b(?:min|max)-\[[\d.]+(?:px|rem)\]:/g)).toBeNull();
    // A sheet of paper shown on screen has a fixed width, and steps of its own.
    const layouts = styleSheets.filter((file) => file !== "lib/views/summary/components/sheet.module.css");
    const conditions = layouts.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/@media[^{]*/g)]);
    const widths = conditions.flatMap(([condition]) => [...condition.matchAll(/width\s*[:<>=]+\s*([\d.]+\w+)/g)]);
    expect([...new Set(widths.map(([, width]) => width))].toSorted()).toEqual(["22.4rem", "47.5rem", "62.5rem"]);
  });

  it("show somebody's own words in the direction of their first letter", () => {
    const undirected = files.filter((file) =>
      [...readFileSync(file, "utf8").matchAll(/<[a-z][^>]*?\bown-words\b/g)].some(
        ([tag]) => !tag.includes('dir="auto"'),
      ),
    );
    expect(undirected).toEqual([]);
  });
});
