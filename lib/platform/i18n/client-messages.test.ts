import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isClient, reachedFrom, text } from "@/tests/setup/imports";
import { COMMON_NAMESPACES, clientMessages } from "./client-messages";
import en from "@/lib/platform/i18n/messages/en.json";

/** The namespaces that client components read among all that a page is made of. */
function namespacesReadBy(page: string): string[] {
  const inBrowser = reachedFrom(reachedFrom([page]).filter(isClient));
  return inBrowser.flatMap((path) =>
    [...text(path).matchAll(/useTranslations\("(\w+)"\)/g)].map(([, name]) => name ?? ""),
  );
}

/** The nearest layout around a page that hands out sentences of its own: its path and its list. */
function wordsAround(page: string): { layout: string | null; words: string[] } {
  for (let folder = dirname(page); folder !== "."; folder = dirname(folder)) {
    for (const layout of [join(folder, "layout.tsx"), join(folder, "layout.dev.tsx")]) {
      const list = existsSync(layout) && /layoutWithMessages\(([^)]*)\)/.exec(text(layout))?.[1];
      if (list) return { layout, words: [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name ?? "") };
    }
  }
  return { layout: null, words: [] };
}

const without = (names: Iterable<string>, existing: readonly string[]) =>
  [...new Set(names)].filter((name) => !existing.includes(name)).sort();

const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((path) => /(^|\/)(page(\.dev)?|error|not-found)\.tsx$/.test(path))
  .map((path) => join("app", path))
  .map((page) => ({ read: namespacesReadBy(page), ...wordsAround(page) }));
const layouts = new Set(pages.map(({ layout }) => layout));

describe("the sentences that travel to the browser", () => {
  it.each([...layouts])("below %s are those that the components read, no more and no fewer", (layout) => {
    const below = pages.filter((page) => page.layout === layout);
    const read = below.flatMap((page) => page.read);
    expect(without(below[0]?.words ?? [], [])).toEqual(without(read, COMMON_NAMESPACES));
  });

  it("are common only where more than one page reads them", () => {
    // The sentences of fields are looked up by the key that a check gives, not by a namespace.
    for (const name of without(COMMON_NAMESPACES, ["fieldErrors"]))
      expect(pages.filter(({ read }) => read.includes(name)).length).toBeGreaterThan(1);
  });

  it("leave out whatever was not asked for", () => {
    const names = Object.keys(clientMessages(en, ["sessions"])).sort();
    expect(names).toEqual([...COMMON_NAMESPACES, "sessions"].sort());
  });
});
