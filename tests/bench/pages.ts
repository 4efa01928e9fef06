// npm run bench:pages: how long the server takes for each page of a ten-year journal. Prints, asserts nothing.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localDayAt } from "@/lib/calendar/clock";
import { longDiary, longTherapy } from "../factories/long-diary";
import { seedAccount } from "../setup/seed-account";

const PORT = 3220;
const BASE = `http://localhost:${PORT}`;
const CHECK_INS = 4200;
const SESSIONS = 480;
const ROUNDS = 20;
const PAGES = [
  "/today",
  "/check-ins",
  "/sessions",
  "/trends",
  "/talking-points",
  "/summary",
  "/summary/pdf",
  "/settings",
  "/settings/export/json",
];

async function waitForServer(): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(`${BASE}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("the server did not start");
}

async function timePage(path: string, cookie: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    const answer = await fetch(BASE + path, { headers: { cookie }, redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    // The first round warms up.
    if (round > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const dataDir = mkdtempSync(join(tmpdir(), "keerpunt-bench-"));
const server = spawn("node", ["scripts/start.mjs"], {
  env: { ...process.env, PORT: String(PORT), KEERPUNT_DATA: dataDir },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  await waitForServer();
  const today = localDayAt(new Date(), "Europe/Amsterdam");
  const { cookieName, cookieValue } = await seedAccount(dataDir, BASE, {
    checkIns: longDiary(today, CHECK_INS),
    sessions: longTherapy(today, SESSIONS),
  });
  console.log(`${CHECK_INS} check-ins and ${SESSIONS} sessions; ${ROUNDS} rounds a page, in ms, whole response`);
  for (const path of PAGES) {
    const times = await timePage(path, `${cookieName}=${cookieValue}`);
    const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
    console.log(`${path.padEnd(24)} median ${String(at(0.5)).padStart(5)}   p95 ${String(at(0.95)).padStart(5)}`);
  }
} finally {
  server.kill("SIGTERM");
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);
