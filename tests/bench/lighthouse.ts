/**
 * Lighthouse (mobile) of pages of the demo beside a bare page of the framework, in turns, medians and ratios:
 * `npm run bench:lighthouse [runs] [-- --throttled]`. Without `--throttled` the slow phone is simulated; with it the
 * browser is slowed down for real (processor four times, 1.6 Mbit/s, 150 ms). With `-- --pages all`: accessibility and
 * best practices of every page, once each. npx fetches Lighthouse when it is needed, since it is larger than all other
 * dependencies.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { z } from "zod";
import { addressOf, journalPages, PUBLIC_PAGES } from "../e2e/pages/routes";
import { browserLaunch } from "../setup/browser";
import { startFloor } from "../setup/floor-server";
import { median } from "../setup/median";
import { startOwnServer } from "../setup/own-server";

interface MeasuredPage {
  path: string;
  isSignedIn: boolean;
}

const LIGHTHOUSE = "lighthouse@12";
const COMPARED = {
  landing: { path: "/", isSignedIn: false },
  Today: { path: "/today", isSignedIn: true },
  "Trends, a year": { path: "/trends?range=1y", isSignedIn: true },
  Points: { path: "/talking-points", isSignedIn: true },
} satisfies Record<string, MeasuredPage>;
const QUALITY = ["accessibility", "best-practices"] as const;
const CATEGORIES = ["performance", ...QUALITY] as const;
const TIMES = [
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "total-byte-weight",
] as const;

const audit = z.object({ score: z.number().nullable(), numericValue: z.number().optional() });
const reportSchema = z.object({
  categories: z.partialRecord(z.enum(CATEGORIES), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), audit),
});
type Report = z.infer<typeof reportSchema>;

const { values, positionals } = parseArgs({
  options: { throttled: { type: "boolean", default: false }, pages: { type: "string" } },
  allowPositionals: true,
});
const runs = Number(positionals[0] ?? 5);
const folder = mkdtempSync(join(tmpdir(), "keerpunt-lighthouse-"));
const headersFile = join(folder, "headers.json");
const { launchOptions } = browserLaunch();
// E2E_BASE names a demo that runs already.
const demo = process.env.E2E_BASE
  ? { baseURL: process.env.E2E_BASE, stop: async () => {} }
  : await startOwnServer("demo");
try {
  const { cookie, pages } = await openDemo(demo.baseURL);
  writeFileSync(headersFile, JSON.stringify({ Cookie: cookie }));
  if (values.pages === "all") await lookAtQuality(pages);
  else await compareWithFloor();
} finally {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

/** Opens every page once before the second time of any, so that a slow moment of the machine is shared. */
async function compareWithFloor(): Promise<void> {
  const floor = await startFloor();
  const reports = new Map<string, Report[]>();
  const add = (name: string, report: Report) => reports.set(name, [...(reports.get(name) ?? []), report]);
  try {
    for (let run = 0; run < runs; run += 1) {
      add("floor", await measure(floor.baseURL, { categories: CATEGORIES, isSignedIn: false }));
      for (const [name, { path, isSignedIn }] of Object.entries(COMPARED)) {
        add(name, await measure(demo.baseURL + path, { categories: CATEGORIES, isSignedIn }));
      }
    }
  } finally {
    await floor.stop();
  }
  const floorFigures = figuresOf(reports.get("floor") ?? []);
  console.log(
    `${runs} runs, ${values.throttled ? "throttled for real" : "simulated"}: medians, and ratios to the floor`,
  );
  for (const [name, found] of reports) {
    const [paintMs, blockingMs, shift, bytes] = figuresOf(found);
    const [floorPaintMs, floorBlockingMs] = floorFigures;
    const scores = CATEGORIES.map((category) => `${category} ${median(found.map((each) => scoreOf(each, category)))}`);
    console.log(
      `${name.padEnd(15)} LCP ${Math.round(paintMs)} ms (${ratio(paintMs, floorPaintMs)}) `,
      `blocking ${Math.round(blockingMs)} ms (${ratio(blockingMs, floorBlockingMs)})  CLS ${shift.toFixed(3)} `,
      `${Math.round(bytes / 1000)} kB  ${scores.join(", ")}`,
    );
  }
  const paints = (reports.get("floor") ?? []).map((report) => Math.round(timeOf(report, "largest-contentful-paint")));
  console.log(`LCP of the floor in each run: ${paints.join(", ")} ms`);
}

async function lookAtQuality(pages: readonly MeasuredPage[]): Promise<void> {
  for (const { path, isSignedIn } of pages) {
    const report = await measure(demo.baseURL + path, { categories: QUALITY, isSignedIn });
    const failed = Object.entries(report.audits).filter(([, { score }]) => (score ?? 1) < 1);
    const cells = QUALITY.map((category) => `${category} ${scoreOf(report, category)}`);
    console.log([path.padEnd(28), ...cells, failed.map(([id]) => id).join(", ")].join("  "));
  }
}

function figuresOf(reports: readonly Report[]): [number, number, number, number] {
  const [paint, blocking, shift, weight] = TIMES;
  const of = (name: string) => median(reports.map((report) => timeOf(report, name)));
  return [of(paint), of(blocking), of(shift), of(weight)];
}

function timeOf({ audits }: Report, name: string): number {
  return audits[name]?.numericValue ?? Number.NaN;
}

function scoreOf({ categories }: Report, category: (typeof CATEGORIES)[number]): number {
  return Math.round(100 * (categories[category]?.score ?? 0));
}

interface Measurement {
  categories: readonly string[];
  isSignedIn: boolean;
}

async function measure(url: string, { categories, isSignedIn }: Measurement): Promise<Report> {
  const output = join(folder, "report.json");
  const args = [
    ...["--yes", LIGHTHOUSE, url, "--quiet", "--output=json", `--output-path=${output}`],
    `--only-categories=${categories.join(",")}`,
    `--throttling-method=${values.throttled ? "devtools" : "simulate"}`,
    `--chrome-flags=${["--headless=new", ...(launchOptions.args ?? [])].join(" ")}`,
    ...(isSignedIn ? [`--extra-headers=${headersFile}`] : []),
  ];
  const chromePath = launchOptions.executablePath ?? chromium.executablePath();
  const child = spawn("npx", args, {
    env: { ...process.env, CHROME_PATH: chromePath },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}`);
  return reportSchema.parse(JSON.parse(readFileSync(output, "utf8")));
}

/** The cookie of the demo's journal, and the address of every page, given what that journal holds. */
async function openDemo(baseURL: string): Promise<{ cookie: string; pages: MeasuredPage[] }> {
  const browser = await chromium.launch(launchOptions);
  const page = await browser.newPage({ baseURL });
  await page.goto("/");
  await page.getByRole("button", { name: /demo/i }).click();
  await page.waitForURL("**/today");
  const ids = { checkIn: await firstId(page, "/check-ins"), session: await firstId(page, "/sessions") };
  const cookies = await page.context().cookies();
  await browser.close();
  const addresses = (patterns: readonly string[], isSignedIn: boolean) =>
    patterns.map((pattern) => ({ path: addressOf(pattern, ids), isSignedIn }));
  return {
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    pages: [...addresses(PUBLIC_PAGES, false), ...addresses(journalPages(), true)],
  };
}

async function firstId(page: Page, list: string): Promise<string> {
  await page.goto(list);
  const hrefs = await page
    .getByRole("main")
    .locator(`a[href^="${list}/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.map((href) => href.slice(list.length + 1)).find((id) => /^[0-9a-f-]{36}$/.test(id)) ?? "";
}

function ratio(value: number, floor: number): string {
  return floor === 0 ? "–" : `${(value / floor).toFixed(2)} ×`;
}
