/**
 * How much a person has to tap and scroll on a phone, in the year of the demo: `npm run bench:clarity`. Prints the
 * height of the main pages in screens, the taps and swipes of whole jobs, and the depth of every feature, each with its
 * target where there is one. Nothing is asserted: what must hold is held by tests/e2e. With E2E_BASE it measures a demo
 * that runs already; a word after the command measures only the jobs with that word in their name.
 */
import { chromium } from "@playwright/test";
import { browserLaunch } from "../setup/browser";
import { startOwnServer } from "../setup/own-server";
import { measureDepths } from "./clarity/depth";
import { measureHeights } from "./clarity/heights";
import { DOUBT_JOBS } from "./clarity/jobs-doubt";
import { READING_JOBS } from "./clarity/jobs-reading";
import { WRITING_JOBS } from "./clarity/jobs-writing";
import { measureJobs } from "./clarity/measure-jobs";
import { SCREEN } from "./clarity/phone";
import { openDemo, type Phones } from "./clarity/accounts";
import { printMissed, printRows, type Row } from "./clarity/table";

const { E2E_BASE } = process.env;
const word = process.argv[2];
const server = E2E_BASE ? { baseURL: E2E_BASE, stop: async () => {} } : await startOwnServer("demo");
const browser = await chromium.launch(browserLaunch().launchOptions);
try {
  const phones = { browser, baseURL: server.baseURL };
  const rows = [...(word === undefined ? await measurePages(phones) : []), ...(await measureWalks(phones))];
  printMissed(rows);
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0);

async function measurePages(phones: Phones): Promise<Row[]> {
  const page = await openDemo(phones);
  const heights = await measureHeights(page);
  printRows(`Height of pages, in screens of ${SCREEN.width} × ${SCREEN.height} px`, heights);
  const depths = await measureDepths(page);
  printRows("Depth of every feature from Today: taps, and screens to scroll on the way", depths);
  await page.close();
  return [...heights, ...depths];
}

async function measureWalks(phones: Phones): Promise<Row[]> {
  // What writes comes last, since it changes the year that the others look at.
  const all = [...READING_JOBS, ...DOUBT_JOBS, ...WRITING_JOBS];
  const jobs = await measureJobs(
    phones,
    all.filter(({ name }) => name.includes(word ?? "")),
  );
  printRows("Jobs: taps and swipes of a thumb", jobs);
  return jobs;
}
