import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOTS = ["app", "components", "lib", "scripts", "tests"];
/** A read of evidence by key: the name, an optional chain or none, and a bracket. */
const READ_BY_KEY = /\bevidence(\?\.)?\[/;

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe("the evidence of a finding", () => {
  it("is read by its typed fields, never by a key in brackets", () => {
    const readByKey = ROOTS.flatMap(codeFiles).filter((file) => READ_BY_KEY.test(readFileSync(file, "utf8")));
    expect(readByKey).toEqual([]);
  });

  it.each(['["mean"]', "?.[key]", "[key]"])("is not read with %s behind its name", (access) => {
    expect(READ_BY_KEY.test(`finding.evidence${access}`)).toBe(true);
  });
});
