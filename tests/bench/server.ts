// npm run bench:server: requests a second, processor time and memory of the server for each page, beside a page of the
// framework alone; then how long each page of a long journal takes. Prints, asserts nothing. Needs a build of these
// sources (npm run build), and Linux for processor time and memory.
import { DEFAULT_DAY_STARTS_AT_HOUR, localDayAt } from "@/lib/platform/calendar/clock";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import { demoYear } from "../../scripts/demo/year";
import { longDiary, longTherapy } from "../factories/long-diary";
import { startFloor } from "../setup/floor-server";
import { median } from "../setup/median";
import { startOwnServer } from "../setup/own-server";
import { seedAccount } from "../setup/seed-account";
import { putUnderLoad } from "./server/load";
import { processCost } from "./server/process-cost";

const ROUNDS = 3;
const CONNECTIONS = 10;
const REQUESTS = 100;
const LONG_REQUESTS = 40;
const WARM_UP = 30;
const LONG_YEARS = 10;
/** How often somebody checks in on each day of the long journal. */
const DAILY = 5;
const SIGNED_IN = ["/today", "/talking-points", "/summary", "/trends?range=1y"];

interface Target {
  name: string;
  url: string;
  cookie: string;
  pid: number | undefined;
}

interface Round {
  perSecond: number;
  mainThreadMs: number;
}

async function measure({ url, cookie, pid }: Target, connections: number, requests: number) {
  await putUnderLoad({ url, cookie, connections, requests: WARM_UP });
  const before = processCost(pid);
  const { times, totalMs } = await putUnderLoad({ url, cookie, connections, requests });
  const after = processCost(pid);
  return {
    times,
    perSecond: (requests * 1_000) / totalMs,
    mainThreadMs: (after.mainThreadMs - before.mainThreadMs) / requests,
  };
}

function longJournal(today: string) {
  const days = 365 * LONG_YEARS;
  const checkIns = Array.from({ length: DAILY }, (_, turn) =>
    longDiary(today, days, turn + 1).map((each): CheckIn => ({ ...each, time: `${10 + turn * 2}:14` })),
  );
  return { ...demoYear(today, "nl"), checkIns: checkIns.flat(), sessions: longTherapy(today, 52 * LONG_YEARS) };
}

const floor = await startFloor();
const server = await startOwnServer();
try {
  const today = localDayAt(new Date(), "Europe/Amsterdam", DEFAULT_DAY_STARTS_AT_HOUR);
  const target = (name: string, path: string, cookie = ""): Target => ({
    name,
    url: server.baseURL + path,
    cookie,
    pid: server.pid,
  });
  const year = await seedAccount(server.dataDir, server.baseURL, demoYear(today, "nl"));
  const yearCookie = `${year.cookieName}=${year.cookieValue}`;
  const targets: Target[] = [
    { name: "floor", url: floor.baseURL, cookie: "", pid: floor.pid },
    target("/", "/"),
    ...SIGNED_IN.map((path) => target(path, path, yearCookie)),
  ];
  const idle = processCost(server.pid).residentMb;
  const floorIdle = processCost(floor.pid).residentMb;
  const rounds = new Map<string, Round[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const each of targets) {
      const measured = await measure(each, CONNECTIONS, REQUESTS);
      rounds.set(each.name, [...(rounds.get(each.name) ?? []), measured]);
    }
  }
  const of = (name: string, pick: (round: Round) => number) => median((rounds.get(name) ?? []).map(pick));
  const floorPerSecond = of("floor", ({ perSecond }) => perSecond);
  console.log(`${CONNECTIONS} connections, ${ROUNDS} rounds of ${REQUESTS} requests, medians; the demo's year`);
  for (const { name } of targets) {
    const perSecond = of(name, (round) => round.perSecond);
    const ms = of(name, (round) => round.mainThreadMs);
    console.log(
      `${name.padEnd(18)} ${perSecond.toFixed(0).padStart(5)} req/s  ratio ${(perSecond / floorPerSecond).toFixed(2)}  ` +
        `main thread ${ms.toFixed(1).padStart(6)} ms a request`,
    );
  }
  console.log(
    `idle ${idle.toFixed(0)} MB (floor ${floorIdle.toFixed(0)}), at its highest ` +
      `${processCost(server.pid).peakMb.toFixed(0)} MB (floor ${processCost(floor.pid).peakMb.toFixed(0)})`,
  );

  const content = longJournal(today);
  const rows = Object.values(content).reduce((sum, entries) => sum + (entries?.length ?? 0), 0);
  const long = await seedAccount(server.dataDir, server.baseURL, content);
  console.log(`a journal of ${LONG_YEARS} years, ${rows} rows, one request after another`);
  for (const path of SIGNED_IN) {
    const { times, mainThreadMs } = await measure(
      target(path, path, `${long.cookieName}=${long.cookieValue}`),
      1,
      LONG_REQUESTS,
    );
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(0).padStart(5);
    console.log(
      `${path.padEnd(18)} median ${at(0.5)} ms  p95 ${at(0.95)} ms  main thread ${mainThreadMs.toFixed(1)} ms a request`,
    );
  }
} finally {
  await server.stop();
  await floor.stop();
}
process.exit(0);
