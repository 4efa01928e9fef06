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
const COMMENT = /\/\*.*?\*\//gs;
const cssOf = (file: string) => readFileSync(file, "utf8").replace(COMMENT, "");
const sheets = styleSheets.map(cssOf);
const definedIn = (css: string) => [
  ...new Set([...css.replace(/"[^"]*"/g, "").matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name)),
];
const own = new Set(sheets.flatMap(definedIn));
const code = all.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
const codeTexts = code.map((file) =>
  readFileSync(file, "utf8")
    .replace(COMMENT, "")
    .replace(/^\s*\/\/.*$/gm, ""),
);
/** Everything that may be a class or a part of one: what stands between spaces and quotation marks. */
const words = new Set(codeTexts.flatMap((text) => text.split(/[\s"'`{}]+/)));
const literals = new Set(
  codeTexts.flatMap((text) => [...text.matchAll(/"([\w-]+)"|(\w+):/g)].flatMap((match) => match.slice(1))),
);
const prefixes = [
  ...new Set(codeTexts.flatMap((text) => [...text.matchAll(/([\w-]+-)\$\{/g)].map(([, prefix = ""]) => prefix))),
];
/** Written out, or put together from a prefix and a word: `chart-${status}` and "open". */
const isClassUsed = (name: string) =>
  words.has(name) || prefixes.some((prefix) => name.startsWith(prefix) && literals.has(name.slice(prefix.length)));

/** The files that a file imports, by their place in the repository; packages are left out. */
function importsOf(file: string): string[] {
  const named = [...readFileSync(file, "utf8").matchAll(/(?:from|import) "((?:@\/|\.\/)[^"]+)"/g)];
  return named.flatMap(([, name = ""]) => {
    const place = name.startsWith("@/") ? name.slice(2) : path.join(path.dirname(file), name);
    return [place, `${place}.tsx`, `${place}.ts`].filter((each) => /\.(tsx?|css)$/.test(each) && all.includes(each));
  });
}

/** Whether a file loads a style sheet, by itself or through what it imports. */
function loads(file: string, sheet: string, seen = new Set<string>()): boolean {
  if (file === sheet) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return importsOf(file).some((each) => loads(each, sheet, seen));
}

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
    const named = styleSheets.flatMap((file) => [...cssOf(file).matchAll(/--breakpoint-\w+:\s*([\d.]+\w+)/g)]);
    expect([...new Set([...widths, ...named].map(([, width]) => width))].toSorted()).toEqual([
      "22.4rem",
      "47.5rem",
      "62.5rem",
    ]);
  });

  it("that a style sheet defines are each used", () => {
    const global = styleSheets.filter((file) => !file.endsWith(".module.css"));
    expect(global.flatMap((file) => definedIn(cssOf(file))).filter((name) => !isClassUsed(name))).toEqual([]);
    for (const file of styleSheets.filter((each) => each.endsWith(".module.css"))) {
      const readers = codeTexts.filter((text) => text.includes(path.basename(file))).join("\n");
      const unread = definedIn(cssOf(file)).filter(
        (name) => !new RegExp(`styles\\.${name}\\b|"${name}"`).test(readers),
      );
      expect({ file, unread }).toEqual({ file, unread: [] });
    }
  });

  it("are written only where their style sheet is loaded, so that a page opened by itself has it", () => {
    const ofEveryPage = styleSheets.filter((file) => loads("app/layout.tsx", file) || file.startsWith("app/"));
    const byHand = styleSheets.filter((file) => !file.endsWith(".module.css") && !ofEveryPage.includes(file));
    expect(byHand.length).toBeGreaterThan(0);
    for (const sheet of byHand) {
      const names = new Set(definedIn(cssOf(sheet)));
      const writers = files.filter((file) => classesIn(readFileSync(file, "utf8")).some((name) => names.has(name)));
      expect(writers.filter((file) => !loads(file, sheet))).toEqual([]);
    }
  });

  it("come from utilities and variants that are each used", () => {
    const named = sheets.flatMap((css) => [...css.matchAll(/@(utility|custom-variant) ([\w-]+)/g)]);
    const isUsed = (kind: string, name: string) =>
      [...words].some((word) =>
        kind === "utility" ? word.split(":").at(-1) === name : word.split(":").slice(0, -1).includes(name),
      );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(([, kind = "", name = ""]) => !isUsed(kind, name)).map(([rule]) => rule)).toEqual([]);
  });

  it("and the style sheets read every value of the design", async () => {
    const utilities = (await designSystem()).candidatesToCss([...words]).filter((css) => css !== null);
    const defined = sheets.flatMap((css) =>
      [...css.matchAll(/(?<=[\s;{])(--[a-z][\w-]*):/g)].map(([, name = ""]) => name),
    );
    const readers = [...utilities, ...sheets, ...codeTexts].join("\n");
    const isRead = (name: string) => {
      if (name.startsWith("--default-")) return true; // read by Tailwind's own rules
      if (name.startsWith("--breakpoint-")) return readers.includes(`${name.replace("--breakpoint-", "")}:`);
      return readers.includes(`var(${name})`) || readers.includes(`var(${name},`);
    };
    expect(defined.length).toBeGreaterThan(50);
    expect([...new Set(defined)].filter((name) => !isRead(name))).toEqual([]);
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
