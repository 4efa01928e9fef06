import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOTS = ["app", "components", "lib", "scripts", "tests"];
const MAX_PAGE_LINES = 60;
const BANNED = ["index", "utils", "helpers"];
const CODE = [".ts", ".tsx", ".mjs"];

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return ["generated", ".tmp", "node_modules"].includes(each.name) ? [] : codeFiles(path);
    return CODE.includes(extname(each.name)) ? [path] : [];
  });
}

const files = ROOTS.flatMap(codeFiles);
const stem = (file: string) => basename(file).replace(/\.(d\.ts|test\.tsx?|spec\.ts|dev\.tsx|tsx?|mjs)$/, "");

describe("files", () => {
  it("are named in kebab-case", () => {
    const misnamed = files.filter((file) => !/^\[*\.*[a-z0-9]+(-[a-z0-9]+)*\]*$/.test(stem(file)));
    expect(misnamed).toEqual([]);
  });

  it("are named for one idea, not for a drawer", () => {
    expect(files.filter((file) => BANNED.includes(stem(file)))).toEqual([]);
  });

  it("of pages have at most 60 lines, since what a page shows is a component", () => {
    const pages = files.filter((file) => file.startsWith("app") && basename(file) === "page.tsx");
    const long = pages.filter((file) => readFileSync(file, "utf8").trimEnd().split("\n").length > MAX_PAGE_LINES);
    expect(pages.length).toBeGreaterThan(30);
    expect(long).toEqual([]);
  });

  it("of unit tests stand beside the code, but for those of the whole house and of the scripts", () => {
    const folders = readdirSync("tests/unit", { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(folders.map(({ name }) => name)).toEqual(["house", "scripts"]);
  });
});
