/**
 * Lighthouse (mobile, simulated) of three pages of the demo, the median of three runs:
 * `npm run bench:lighthouse [runs]`. With `-- --pages all`: accessibility and best practices of every page, once each.
 * npx fetches Lighthouse when it is needed, since it is larger than all other dependencies.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { z } from "zod";
import { addressOf, journalPages, PUBLIC_PAGES } from "../e2e/pages/routes";
import { browserLaunch } from "../setup/browser";
import { startOwnServer } from "../setup/own-server";

interface MeasuredPage {
  path: string;
  isSignedIn: boolean;
}

const LIGHTHOUSE = "lighthouse@12";
const SOME_PAGES: readonly MeasuredPage[] = [
  { path: "/", isSignedIn: false },
  { path: "/today", isSignedIn: true },
  { path: "/trends?range=1y", isSignedIn: true },
];
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;

const score = z.object({ score: z.number().nullable() });
const report = z.object({
  categories: z.partialRecord(z.enum(CATEGORIES), score),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), title: z.string() })),
});

const isEveryPage = process.argv.includes("all");
const categories = isEveryPage ? CATEGORIES.slice(1) : CATEGORIES;
const runs = isEveryPage ? 1 : Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), "keerpunt-lighthouse-"));
const server = await startOwnServer("demo");
const { launchOptions } = browserLaunch();
try {
  const { cookie, pages } = await openDemo(server.baseURL);
  const headers = join(folder, "headers.json");
  writeFileSync(headers, JSON.stringify({ Cookie: cookie }));
  console.log(["page".padEnd(28), ...categories].join("  "));
  for (const { path, isSignedIn } of isEveryPage ? pages : SOME_PAGES) {
    const found: z.infer<typeof report>[] = [];
    for (let run = 0; run < runs; run += 1)
      found.push(await measure(server.baseURL + path, isSignedIn ? headers : null));
    const cells = categories.map((category) => {
      const scores = found.map((each) => Math.round(100 * (each.categories[category]?.score ?? 0)));
      return String(median(scores)).padEnd(category.length);
    });
    const limit = isEveryPage ? 1 : 0.9;
    const failed = Object.entries(found[0]?.audits ?? {}).filter(([, { score: each }]) => (each ?? 1) < limit);
    console.log([path.padEnd(28), ...cells, failed.map(([id]) => id).join(", ")].join("  "));
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

async function measure(url: string, headers: string | null) {
  const output = join(folder, "report.json");
  const args = [
    ...["--yes", LIGHTHOUSE, url, "--quiet", "--output=json", `--output-path=${output}`],
    `--only-categories=${categories.join(",")}`,
    `--chrome-flags=${["--headless=new", ...(launchOptions.args ?? [])].join(" ")}`,
    ...(headers ? [`--extra-headers=${headers}`] : []),
  ];
  const chromePath = launchOptions.executablePath ?? chromium.executablePath();
  const child = spawn("npx", args, {
    env: { ...process.env, CHROME_PATH: chromePath },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}`);
  return report.parse(JSON.parse(readFileSync(output, "utf8")));
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
