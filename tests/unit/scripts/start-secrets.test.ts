import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/platform/env";
import { discardSecrets, ensureSecrets } from "../../../scripts/start/secrets.mjs";

let dataDir: string;
const settings = () => ({ dataDir, sqliteFile: path.join(dataDir, "keerpunt.db") });
const file = () => path.join(dataDir, "secrets.json");
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "keerpunt-secrets-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe("ensureSecrets", () => {
  it("makes them once, for their owner only, in the shape the server wants", () => {
    const first = ensureSecrets(settings(), {});
    expect(first.areNew).toBe(true);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(parseEnv(first.values).pepper).toHaveLength(32);
    expect(ensureSecrets(settings(), {})).toEqual({ values: first.values, areNew: false });
  });

  it("refuses to make new ones beside a database", () => {
    writeFileSync(settings().sqliteFile, "SQLite format 3");
    expect(() => ensureSecrets(settings(), {})).toThrow(/secrets\.json is lost.*backup/);
    expect(existsSync(file())).toBe(false);
  });

  it("takes those of the environment, and writes nothing when all are given", () => {
    const { values } = ensureSecrets(settings(), {});
    const other = mkdtempSync(path.join(tmpdir(), "keerpunt-secrets-"));
    expect(ensureSecrets({ dataDir: other, sqliteFile: null }, values)).toEqual({ values, areNew: false });
    expect(existsSync(path.join(other, "secrets.json"))).toBe(false);
    const mine = ensureSecrets(settings(), { NEXTAUTH_SECRET: "mine" });
    expect(mine.values).toEqual({ ...values, NEXTAUTH_SECRET: "mine" });
    rmSync(other, { recursive: true });
  });

  it.each(["", "{", "[]", "null", '{"KEERPUNT_PEPPER": 1}'])("refuses a damaged file: %s", (text) => {
    writeFileSync(file(), text);
    expect(() => ensureSecrets(settings(), {})).toThrow(/is damaged.*backup/);
    expect(readFileSync(file(), "utf8")).toBe(text);
  });

  it("can take new ones back", () => {
    ensureSecrets(settings(), {});
    discardSecrets(dataDir);
    expect(existsSync(file())).toBe(false);
  });
});
