import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { npmScripts } from "../../setup/npm-command";

const ROOT_FOLDERS = ["app", "components", "lib", "docs", "tests", "scripts", "prisma", ".ci"];
/** Made while the app runs or is set up: named in the documents, not in the repository. */
const MADE_LATER = ["lib/platform/db/generated", "tests/.tmp"];
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

describe("decision records", () => {
  const folder = "docs/decisions";
  const index = readFileSync(join(folder, "README.md"), "utf8");
  const records = readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .toSorted()
    .map((name) => {
      const [heading = "", , status = ""] = readFileSync(join(folder, name), "utf8").split("\n");
      return { name, number: name.slice(0, 4), heading, status };
    });
  const numbers = records.map(({ number }) => number);

  it("are listed once each in the index, under their own title", () => {
    const lines = index.split("\n").filter((line) => line.startsWith("- ["));
    const expected = records.map(
      ({ name, number, heading }) => `- [${number}](${name}) ${heading.replace(/^# \d{4}\. /, "")}`,
    );
    expect(lines).toEqual(expected);
  });

  it("have a number of their own", () => {
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("are at most 40, so that all of them can be read", () => {
    expect(numbers.length).toBeLessThanOrEqual(40);
  });

  it("have a status of the closed list directly under the title", () => {
    const isStatus = /^Status: (accepted|accepted, replaces \d{4}(, \d{4})*|superseded by \d{4})$/;
    expect(records.filter(({ status }) => !isStatus.test(status)).map(({ name }) => name)).toEqual([]);
  });

  it("name a superseding record that exists", () => {
    const superseding = records.flatMap(({ status }) => /superseded by (\d{4})/.exec(status)?.slice(1) ?? []);
    expect(superseding.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it("replace records that are gone and that the index still finds", () => {
    const replaced = records.flatMap(({ status }) => /replaces (.*)$/.exec(status)?.[1]?.split(", ") ?? []);
    const rows = index.split("\n").filter((line) => line.startsWith("| 0"));
    const isFindable = (number: string) => rows.some((row) => row.split("|")[1]?.includes(number));
    expect(replaced.filter((number) => numbers.includes(number) || !isFindable(number))).toEqual([]);
  });

  it("are the only numbers that other documents mention as decisions", () => {
    const mentioned = documents.flatMap(({ text }) => [...text.matchAll(/\((0\d{3}(?:, 0\d{3})*)\)/g)]);
    const gone = mentioned.flatMap(([, list = ""]) => list.split(", ")).filter((number) => !numbers.includes(number));
    expect(gone).toEqual([]);
  });
});
