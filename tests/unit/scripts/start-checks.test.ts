import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { hasCurrentBuild, isBuilt } from "../../../scripts/start/build.mjs";
import { ensureDataFolder } from "../../../scripts/start/data-folder.mjs";
import { needsInstall } from "../../../scripts/start/install.mjs";
import { startPhases } from "../../../scripts/start/phases.mjs";
import { ensurePortIsFree } from "../../../scripts/start/port.mjs";
import { sourceHash, sourceStats } from "../../../scripts/start/source-hash.mjs";

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "keerpunt-root-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("needsInstall", () => {
  it("is true on a fresh clone and when the lock file is newer than what was installed", () => {
    write("package-lock.json", "{}");
    expect(needsInstall(root)).toBe(true);
    write("node_modules/.package-lock.json", "{}");
    utimesSync(at("package-lock.json"), 1_000, 1_000);
    expect(needsInstall(root)).toBe(false);
    utimesSync(at("package-lock.json"), 5e9, 5e9);
    expect(needsInstall(root)).toBe(true);
  });
});

describe("ensureDataFolder", () => {
  it("makes the folder for its owner only", () => {
    ensureDataFolder(at("deep", "data"));
    expect(statSync(at("deep", "data")).mode & 0o777).toBe(0o700);
  });
  it("says what to do when it cannot", () => {
    write("file", "");
    expect(() => ensureDataFolder(at("file"))).toThrow(/cannot be written.*KEERPUNT_DATA/);
    expect(() => ensureDataFolder(at("file", "data"))).toThrow(/KEERPUNT_DATA/);
    if (existsSync("/proc")) expect(() => ensureDataFolder("/proc/keerpunt/data")).toThrow(/KEERPUNT_DATA/);
  });
  it("notices a folder that may not be written", () => {
    mkdirSync(at("locked"));
    chmodSync(at("locked"), 0o500);
    // Root may write anywhere: nothing to notice then.
    if (process.getuid?.() !== 0) expect(() => ensureDataFolder(at("locked"))).toThrow(/cannot be written/);
    chmodSync(at("locked"), 0o700);
  });
});

describe("ensurePortIsFree", () => {
  it.each(["127.0.0.1", "0.0.0.0", "::"])("notices a port that is taken on %s", async (address) => {
    const server = createServer().listen(0, address);
    await once(server, "listening");
    const { port } = z.object({ port: z.number() }).parse(server.address());
    await expect(ensurePortIsFree(port)).rejects.toThrow(`port ${port} is taken`);
    server.close();
    await once(server, "close");
    await expect(ensurePortIsFree(port)).resolves.toBeUndefined();
  });
});

describe("sourceHash and isBuilt", () => {
  it("changes with content, name and place of a source, and with nothing else", () => {
    write("app/page.tsx", "a");
    const first = sourceHash(root);
    write("tests/unit/page.test.ts", "x");
    write("lib/platform/db/generated/client.ts", "x");
    write("data/keerpunt.db", "x");
    expect(sourceHash(root)).toBe(first);
    write("app/page.tsx", "b");
    const second = sourceHash(root);
    write("lib/page.tsx", "");
    expect(new Set([first, second, sourceHash(root)]).size).toBe(3);
  });
  it("trusts a finished build of these sources only", () => {
    write(".next/BUILD_ID", "1");
    expect(isBuilt(root, "hash")).toBe(false);
    write(".next/keerpunt-sources", "hash");
    expect(isBuilt(root, "hash")).toBe(false);
    write(".jobs/job-worker.mjs", "");
    expect(isBuilt(root, "hash")).toBe(false);
    write(".server/app-server.mjs", "");
    expect(isBuilt(root, "hash")).toBe(false);
    write(".server/database/prepare-database.mjs", "");
    expect(isBuilt(root, "hash")).toBe(true);
    expect(isBuilt(root, "other")).toBe(false);
    rmSync(at(".next", "BUILD_ID"));
    expect(isBuilt(root, "hash")).toBe(false);
  });
  it("sees a source that changed, also to another one of the same size and time", () => {
    write("app/page.tsx", "a");
    utimesSync(at("app", "page.tsx"), 1_000, 1_000);
    const stats = sourceStats(root);
    expect(sourceStats(root)).toBe(stats);
    write("app/page.tsx", "b");
    utimesSync(at("app", "page.tsx"), 1_000, 1_000);
    expect(sourceStats(root)).not.toBe(stats);
  });
  it("trusts the build of files that did not change since, and reads those that did", () => {
    write("app/page.tsx", "a");
    expect(hasCurrentBuild(root)).toBe(false);
    for (const file of [".next/BUILD_ID", ".jobs/job-worker.mjs", ".server/app-server.mjs"]) write(file, "");
    write(".server/database/prepare-database.mjs", "");
    write(".next/keerpunt-sources", sourceHash(root));
    expect(hasCurrentBuild(root)).toBe(true);
    write(".next/keerpunt-sources", "another hash: it is not asked while the files stay as they were");
    expect(hasCurrentBuild(root)).toBe(true);
    write("app/page.tsx", "b");
    expect(hasCurrentBuild(root)).toBe(false);
    rmSync(at(".server", "database", "prepare-database.mjs"));
    expect(hasCurrentBuild(root)).toBe(false);
  });
});

describe("startPhases", () => {
  it("adds up the time of each part, and says all of them in their order", async () => {
    const phases = startPhases();
    expect(await phases.time("checks", async () => 7)).toBe(7);
    await phases.time("server", async () => {});
    await expect(phases.time("checks", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(phases.summary()).toMatch(/^\d+\.\d s: checks 0\.0, server 0\.0$/);
  });
});

describe("a start that cannot be", () => {
  it("is one line and exit code 1", () => {
    const result = spawnSync(process.execPath, ["scripts/start.mjs"], {
      encoding: "utf8",
      env: { PATH: process.env.PATH, PORT: "none", NODE_ENV: "test" },
    });
    expect(result.status).toBe(1);
    expect(result.stderr.trim().split("\n")).toEqual([expect.stringMatching(/^Keerpunt cannot start: PORT is "none"/)]);
    expect(existsSync(at("data"))).toBe(false);
  });
});
