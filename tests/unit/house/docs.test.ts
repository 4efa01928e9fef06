import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { npmScripts } from "../../setup/npm-command";

const ROOT_FOLDERS = ["app", "components", "lib", "docs", "tests", "scripts", "prisma", ".ci"];
/** Made while the app runs or is set up: named in the documents, not in the repository. */
const MADE_LATER = ["lib/db/generated", "tests/.tmp"];
/** Names that npm knows by itself. */
const NPM_COMMANDS = ["start", "test", "ci", "install"];

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return markdownIn(path);
    return each.name.endsWith(".md") ? [path] : [];
  });
}

const rootDocuments = readdirSync(".").filter((name) => name.endsWith(".md"));
const documents = [...rootDocuments, ...markdownIn("docs"), ...markdownIn("tests/data")].map((file) => ({
  file,
  text: readFileSync(file, "utf8"),
}));

/** The first group of every match, with the document it stands in, where it fails a test. */
function failing(pattern: RegExp, isRight: (found: string, file: string) => boolean): string[] {
  return documents.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)]
      .map((match) => match[1] ?? "")
      .filter((found) => !isRight(found, file))
      .map((found) => `${file}: ${found}`),
  );
}

/** `a/b.{x,y}` and `a/*.x` stand for several files: only the folder before is looked for. */
const plainPart = (path: string) => path.replace(/[{*<[].*$/, "").replace(/[#:][^/]*$/, "");

describe("documents", () => {
  it("are there", () => {
    expect(rootDocuments.toSorted()).toEqual(["CHANGELOG.md", "CONTRIBUTING.md", "README.md", "SECURITY.md"]);
  });

  it("name npm commands that exist", () => {
    expect(failing(/npm run (?:-s )?([a-z][\w:-]*)/g, (name) => name in npmScripts)).toEqual([]);
    expect(failing(/`npm (?!run)([a-z]+)/g, (name) => NPM_COMMANDS.includes(name))).toEqual([]);
  });

  it("name files to run that exist", () => {
    expect(failing(/npx tsx (?:--\S+ )*(\S+\.ts)/g, (path) => existsSync(path))).toEqual([]);
  });

  it("link to what is there", () => {
    const isThere = (target: string, file: string) =>
      /^(https?:|mailto:|#)/.test(target) || existsSync(join(dirname(file), target.replace(/#.*$/, "")));
    expect(failing(/\]\(([^)\s]+)\)/g, isThere)).toEqual([]);
  });

  it("name paths of the repository that exist", () => {
    const isThere = (path: string) => {
      const isOurs = ROOT_FOLDERS.includes(path.split("/")[0] ?? "");
      const isMadeLater = MADE_LATER.some((made) => path.startsWith(made));
      return !isOurs || isMadeLater || existsSync(normalize(plainPart(path)));
    };
    expect(failing(/`([\w.-]+\/[\w.\-/{}*,[\]()]*)`/g, isThere)).toEqual([]);
  });

  it("speak of no machine: no folders of a home or a temporary place", () => {
    expect(failing(/(?:^|[\s`("])(\/(?:tmp|home|root|Users|work)\/\S*)/g, () => false)).toEqual([]);
  });
});

describe("the index of decisions", () => {
  const index = readFileSync("docs/decisions/README.md", "utf8");
  const records = readdirSync("docs/decisions").filter((name) => /^\d{4}-/.test(name));

  it("lists every record once, under its own title", () => {
    const lines = index.split("\n").filter((line) => line.startsWith("- ["));
    const expected = records.toSorted().map((name) => {
      const [heading = ""] = readFileSync(join("docs/decisions", name), "utf8").split("\n");
      return `- [${name.slice(0, 4)}](${name}) ${heading.replace(/^# \d{4}\.? /, "")}`;
    });
    expect(lines).toEqual(expected);
  });

  it("gives every record a number of its own", () => {
    const numbers = records.map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
