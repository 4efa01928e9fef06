// npm run bench:pages: how long the server takes for each page of a ten-year journal. Prints, asserts nothing.
import { DEFAULT_DAY_STARTS_AT_HOUR, localDayAt } from "@/lib/platform/calendar/clock";
import { longDiary, longTherapy } from "../factories/long-diary";
import { startOwnServer } from "../setup/own-server";
import { seedAccount } from "../setup/seed-account";

const CHECK_INS = 4200;
const SESSIONS = 480;
const ROUNDS = 60;
/** Warm-up rounds that are not counted. */
const WARM_UP = 3;
const PAGES = [
  "/today",
  "/check-ins",
  "/sessions",
  "/trends",
  "/talking-points",
  "/summary",
  "/summary/pdf",
  "/settings",
  "/settings/export/csv",
];

async function timePage(url: string, cookie: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
    if (round >= WARM_UP) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const server = await startOwnServer();
try {
  const today = localDayAt(new Date(), "Europe/Amsterdam", DEFAULT_DAY_STARTS_AT_HOUR);
  const { cookieName, cookieValue } = await seedAccount(server.dataDir, server.baseURL, {
    checkIns: longDiary(today, CHECK_INS),
    sessions: longTherapy(today, SESSIONS),
  });
  console.log(`${CHECK_INS} check-ins and ${SESSIONS} sessions; ${ROUNDS} rounds a page, in ms, whole response`);
  for (const path of PAGES) {
    const times = await timePage(server.baseURL + path, `${cookieName}=${cookieValue}`);
    const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
    console.log(`${path.padEnd(24)} median ${String(at(0.5)).padStart(5)}   p95 ${String(at(0.95)).padStart(5)}`);
  }
} finally {
  await server.stop();
}
process.exit(0);
