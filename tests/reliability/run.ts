/**
 * npm run test:reliability: the promises of docs/security.md with their full counts, as a table. Takes half an hour, and hours for the fuzz of actions; a
 * short form of the same tests runs in `npm test`. `npm run test:reliability -- --short` shows the table with those.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { parseJson } from "@/lib/platform/data/parse-json";
import { startOwnServer } from "../setup/own-server";
import { FAULTS, openFaults, playwrightTests, vitestTests } from "./fault-tests";

const isFull = !process.argv.includes("--short");
const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-reliability-"));
const figuresFile = path.join(folder, "figures.jsonl");
const BOTH = ["sqlite", "postgresql"];

/** One line of the table: the figures it needs to have passed; `parts` names those that come once for each store. */
interface Row {
  name: string;
  parts?: readonly string[];
}

const ROWS: readonly Row[] = [
  { name: "authorisation matrix" },
  { name: "authorisation matrix, proxy.ts removed" },
  {
    name: "swapped rows, kinds, people; bit flips",
    parts: BOTH.flatMap((each) => [`${each}: swaps`, `${each}: flips`]),
  },
  { name: "fuzz of every schema" },
  { name: "fuzz of every action" },
  { name: "20 users at once, 30% rolled back", parts: BOTH },
  { name: "kill -9 amid writes", parts: BOTH },
  { name: "fsync per commit" },
  { name: "two tabs", parts: BOTH },
  { name: "double submit, 5 parallel copies", parts: BOTH },
  { name: "disk full" },
  { name: "deposits to the inbox", parts: BOTH },
  { name: "deposits to the inbox, kill -9", parts: BOTH },
  { name: "backup → restore → export", parts: BOTH },
  { name: "canary in every field" },
  { name: "sessions after sign-out, new password, deletion", parts: BOTH },
  { name: "known or unknown address at sign-in" },
  { name: "headers on every route" },
  { name: "time zones and clock changes" },
  { name: "ten-year journal" },
  { name: "hostile inputs: health within 1 s", parts: BOTH },
  { name: "reminders of two processes, 6 zones", parts: BOTH },
  { name: "reminders due in one minute", parts: BOTH },
  { name: "faults reported" },
];

const VITEST = [
  "tests/unit/schemas.test.ts",
  "lib/platform/calendar/clock.test.ts",
  "lib/analysis/trends/no-look-ahead.test.ts",
  "tests/integration/db",
  "tests/integration/journal",
  "tests/integration/inbox/deposits.test.ts",
  "tests/integration/inbox/kill.test.ts",
  "tests/integration/auth/sessions.test.ts",
  "tests/integration/reminders",
];
const PLAYWRIGHT = [
  "authorisation",
  "fuzz",
  "canary",
  "responses",
  "-g",
  "every route and action|whatever is sent|a broken message|lies readable|security headers",
];

const environment = {
  ...process.env,
  RELIABILITY: isFull ? "full" : "short",
  RELIABILITY_FIGURES: figuresFile,
  NODE_ENV: "test" as const,
};

function run(
  title: string,
  tool: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
) {
  console.log(`▸ ${title}`);
  const command = path.join("node_modules", ".bin", tool);
  const env = { ...environment, ...options.env };
  const { stdout, stderr } = spawnSync(command, args, { cwd: options.cwd, env, encoding: "utf8", maxBuffer: 1 << 28 });
  const said = `${stdout}${stderr}`;
  // What went wrong is worth reading in whole; what went well is told by the table.
  if (/failed|Error:/i.test(said)) console.log(said.split("\n").slice(-40).join("\n"));
  return said;
}

/** Notes a figure that a measurement printed, when it is within its bound. */
const measured: { row: string; counted: string; isWithin: boolean }[] = [];

function measureSignIn() {
  const rounds = isFull ? 1_000 : 50;
  const said = run("known and unknown address", "tsx", ["tests/bench/sign-in.ts", String(rounds)]);
  const [, existing = "?", unknown = "?"] = /known ([\d.]+) ms, unknown ([\d.]+) ms/.exec(said) ?? [];
  const apart = Number(/Apart: ([\d.]+)%/.exec(said)?.[1] ?? Number.NaN);
  const counted = `2 × ${rounds}: medians ${existing} and ${unknown} ms, ${apart}% apart`;
  measured.push({ row: "known or unknown address at sign-in", counted, isWithin: apart <= 2 });
}

function measurePages() {
  const said = run("ten-year journal", "tsx", ["--conditions=react-server", "tests/bench/pages.ts"]);
  const slowest = [...said.matchAll(/^(\S+)\s+median\s+\d+\s+p95\s+(\d+)/gm)]
    .map(([, page = "", p95]) => ({ page, p95: Number(p95) }))
    .toSorted((a, b) => b.p95 - a.p95);
  const [worst] = slowest;
  const counted = worst ? `${slowest.length} pages, slowest p95 ${worst.p95} ms (${worst.page})` : "not measured";
  measured.push({ row: "ten-year journal", counted, isWithin: worst !== undefined && worst.p95 < 500 });
}

/** The same matrix against a build from which proxy.ts is gone: it must never be the only check. */
async function matrixWithoutProxy() {
  const copy = path.join(folder, "without-proxy");
  const { stdout } = spawnSync("git", ["ls-files", "-z"], { encoding: "utf8", maxBuffer: 1 << 26 });
  for (const file of stdout.split("\0").filter((each) => each !== "" && each !== "proxy.ts" && existsSync(each))) {
    cpSync(file, path.join(copy, file), { recursive: true, preserveTimestamps: true });
  }
  // Hard links: the builder refuses a folder of packages that is a link to elsewhere.
  spawnSync("cp", ["-al", path.resolve("node_modules"), path.join(copy, "node_modules")]);
  const server = await startOwnServer("start", {}, { cwd: copy });
  const env = { E2E_BASE: server.baseURL, E2E_DATA: server.dataDir, RELIABILITY_SUFFIX: ", proxy.ts removed" };
  run("authorisation matrix without proxy.ts", "playwright", ["test", "authorisation", "--project=desktop"], {
    cwd: copy,
    env,
  });
  await server.stop();
}

const hostileSchema = z.object({
  sent: z.number(),
  slowest: z.record(z.string(), z.number()),
  failures: z.number(),
  grownMb: z.number(),
  isAlive: z.boolean(),
});

/** Inputs of strangers to every reader of a real server, on one store, while its health is asked for. */
function measureHostileInputs(provider: string): { counted: string; isWithin: boolean } {
  const args = ["--conditions=react-server", "tests/reliability/hostile.ts", provider, isFull ? "full" : "short"];
  const said = run(`hostile inputs, ${provider}`, "tsx", args);
  const line = said.split("\n").find((each) => each.startsWith("{") && each.includes("grownMb"));
  if (!line) return { counted: `${provider}: not measured`, isWithin: false };
  const { sent, slowest, failures, grownMb, isAlive } = hostileSchema.parse(JSON.parse(line));
  const each = Object.entries(slowest).map(([kind, ms]) => `${kind} ${ms} ms`);
  const counted = `${provider}: ${sent} inputs, slowest health ${each.join(", ")}; memory ${grownMb} MB more; ${isAlive ? "alive" : "ENDED"}`;
  const isInTime = Object.values(slowest).every((ms) => ms < 1_000);
  return { counted, isWithin: isInTime && failures === 0 && grownMb <= 100 && isAlive };
}

function measureHostile() {
  const both = BOTH.map(measureHostileInputs);
  measured.push({
    row: "hostile inputs: health within 1 s",
    counted: both.map(({ counted }) => counted).join("; "),
    isWithin: both.every(({ isWithin }) => isWithin),
  });
}

/** Every test that is named for a fault, run for itself: a fault without one, or with one that fails, is named. */
function countFaults() {
  const NAMED = "reported fault|security fault";
  const [vitestReport, playwrightReport] = ["vitest.json", "playwright.json"].map((name) => path.join(folder, name));
  run("tests of faults", "vitest", ["run", "-t", NAMED, "--reporter=json", `--outputFile=${vitestReport}`]);
  run("tests of faults in a browser", "playwright", ["test", "-g", NAMED, "--project=desktop", "--reporter=json"], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport ?? "" },
  });
  const read = (file = "") => (existsSync(file) ? parseJson(readFileSync(file, "utf8")) : undefined);
  const reports = [read(vitestReport), read(playwrightReport)];
  const tests = reports[0] && reports[1] ? [...vitestTests(reports[0]), ...playwrightTests(reports[1])] : [];
  const open = openFaults(tests);
  const missing = open.length > 0 ? `; without a test that passes: ${open.join(", ")}` : "";
  const counted = `${FAULTS.length - open.length} of ${FAULTS.length}${missing}`;
  measured.push({ row: "faults reported", counted, isWithin: open.length === 0 });
}

const figureSchema = z.object({ row: z.string(), counted: z.string() });

function countedFor(name: string): string[] {
  const lines = existsSync(figuresFile) ? readFileSync(figuresFile, "utf8").trim().split("\n") : [];
  const figures = lines.filter(Boolean).map((line) => figureSchema.parse(JSON.parse(line)));
  return [...new Set(figures.filter(({ row }) => row === name).map(({ counted }) => counted))];
}

try {
  run("unit and integration tests", "vitest", ["run", ...VITEST]);
  run("browser tests", "playwright", ["test", ...PLAYWRIGHT, "--project=desktop"]);
  await matrixWithoutProxy();
  measureSignIn();
  measurePages();
  measureHostile();
  countFaults();

  let failed = 0;
  console.log(`\n| test | ${isFull ? "full" : "short"} count | |\n|---|---|---|`);
  for (const { name, parts = [""] } of ROWS) {
    const own = measured.find(({ row }) => row === name);
    const counted = own ? [own.counted] : countedFor(name);
    const isThere = parts.every((part) => {
      const words = part.split(": ");
      return counted.some((each) => words.every((word) => each.includes(word)));
    });
    const isWell = own ? own.isWithin : counted.length > 0 && isThere;
    if (!isWell) failed += 1;
    console.log(`| ${name} | ${counted.join("; ") || "nothing counted"} | ${isWell ? "pass" : "FAIL"} |`);
  }
  console.log(`\n${ROWS.length - failed} of ${ROWS.length} pass.`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
