import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isClient, reachedFrom, text } from "../../setup/imports";

const clientFiles = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
    .filter(isClient),
);

describe("what runs in the browser", () => {
  // The library of schemas alone is 112 kB, and what is filled in is checked by the server.
  it("checks nothing by a schema", () => {
    expect(clientFiles.length).toBeGreaterThan(50);
    const withSchema = reachedFrom(clientFiles).filter((path) => /^import (?!type)[^;]*from "zod"/m.test(text(path)));
    expect(withSchema).toEqual([]);
  });
});
