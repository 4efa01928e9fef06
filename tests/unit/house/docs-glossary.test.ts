import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";

const SOFT_HYPHEN = /\u00ad/g;

/** Every sentence of a message file, in lower case. */
function sentences(messages: unknown): string[] {
  if (typeof messages === "string") return [messages.replace(SOFT_HYPHEN, "").toLowerCase()];
  return typeof messages === "object" && messages !== null ? Object.values(messages).flatMap(sentences) : [];
}

const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\| (Dutch|-)/.test(line))
  .map((line) => line.split("|").slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));

/** The terms of one column that no sentence has; "Importeren, Exporteren" are two terms unless a sentence has both. */
function unsaid(column: number, messages: unknown): string[] {
  const said = sentences(messages).join("\n");
  const has = (term: string) => said.includes(term.toLowerCase());
  return rows
    .map((row) => row[column] ?? "")
    .filter((term) => term !== "—" && !has(term))
    .flatMap((term) => term.split(", "))
    .filter((term) => !has(term));
}

const sources = ["lib", "components", "app", "scripts", "tests/setup"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
  .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.includes("/generated/"))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

const isPage = (route: string) => readdirSync("app").some((group) => existsSync(join("app", group, route, "page.tsx")));

const isInCode = (name: string) => {
  const word = new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`);
  return sources.some(({ path, text }) => word.test(text) || path.includes(`/${name}.`) || path.includes(`/${name}/`));
};

describe("the glossary", () => {
  it("has four cells in each row", () => {
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => row.length !== 4)).toEqual([]);
  });

  it("has Dutch terms that the interface says", () => {
    expect(unsaid(0, nl)).toEqual([]);
  });

  it("has English terms that the interface says", () => {
    expect(unsaid(1, en)).toEqual([]);
  });

  it("has names and pages that exist in the code", () => {
    const names = rows.flatMap(([, , code = ""]) => [...code.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
    expect(names.filter((name) => !(name.startsWith("/") ? isPage(name) : isInCode(name)))).toEqual([]);
  });
});
