import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkNodeVersion } from "../../../scripts/start/node-version.mjs";
import { readEnvironment, startSettings } from "../../../scripts/start/settings.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "keerpunt-root-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("checkNodeVersion", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("takes %s", (version) => {
    expect(checkNodeVersion(version)).toBeNull();
  });
  it.each(["18.20.0", "20.18.3", "9.0.0"])("refuses %s and says what to install", (version) => {
    expect(checkNodeVersion(version)).toMatch(/20\.19 or newer/);
  });
});

describe("readEnvironment", () => {
  it("takes .env where the environment says nothing", () => {
    writeFileSync(path.join(root, ".env"), '# a comment\nPORT=4000\nKEERPUNT_DATA="/srv/journal"\n');
    expect(readEnvironment(root, { PORT: "5000" })).toEqual({ PORT: "5000", KEERPUNT_DATA: "/srv/journal" });
    expect(readEnvironment(root, { PORT: "" })).toMatchObject({ PORT: "4000" });
  });
  it("needs no .env", () => {
    expect(readEnvironment(root, { HOME: "/home/x", GONE: undefined })).toEqual({ HOME: "/home/x" });
  });
});

describe("startSettings", () => {
  it("keeps everything in the project's data folder by default, and serves this computer only", () => {
    const file = path.join(root, "data", "keerpunt.db");
    expect(startSettings(root, {})).toEqual({
      dataDir: path.join(root, "data"),
      port: 3000,
      stallSeconds: 30,
      hostname: "localhost",
      sqliteFile: file,
      databaseUrl: `file:${file}`,
    });
  });
  it("takes another folder, file, port and address", () => {
    const given = { KEERPUNT_DATA: "/srv/journal", DATABASE_URL: "file:other.db", PORT: "80", HOST: "0.0.0.0" };
    const file = path.join(root, "other.db");
    expect(startSettings(root, given)).toMatchObject({
      dataDir: "/srv/journal",
      sqliteFile: file,
      hostname: undefined,
    });
  });
  it("takes another time for a server that stands still, in whole seconds", () => {
    expect(startSettings(root, { KEERPUNT_STALL_SECONDS: "5" }).stallSeconds).toBe(5);
    for (const text of ["0", "1.5", "never"]) {
      expect(() => startSettings(root, { KEERPUNT_STALL_SECONDS: text })).toThrow(/KEERPUNT_STALL_SECONDS/);
    }
  });

  it("knows PostgreSQL by its address", () => {
    const url = "postgres://u:p@db/k";
    expect(startSettings(root, { DATABASE_URL: url })).toMatchObject({ sqliteFile: null, databaseUrl: url });
  });
  it.each(["0", "70000", "abc", "3000.5"])("refuses the port %s", (PORT) => {
    expect(() => startSettings(root, { PORT })).toThrow(/whole number from 1 to 65535/);
  });
  it("refuses another kind of database without showing its address", () => {
    const given = { DATABASE_URL: "mysql://user:secret@db" };
    expect(() => startSettings(root, given)).toThrow(/postgres:\/\//);
    expect(() => startSettings(root, given)).not.toThrow(/secret/);
  });
});
