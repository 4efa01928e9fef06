/**
 * Lighthouse (mobile, simulated) of three pages of the demo, the median of three runs:
 * `npm run bench:lighthouse [runs]`. npx fetches Lighthouse when it is needed, since it is larger than all other
 * dependencies.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { z } from "zod";
import { browserLaunch } from "../setup/browser";
import { startOwnServer } from "../setup/own-server";

const LIGHTHOUSE = "lighthouse@12";
const PAGES = [
  { name: "landing", path: "/", isSignedIn: false },
  { name: "Today", path: "/today", isSignedIn: true },
  { name: "Trends, a year", path: "/trends?range=1y", isSignedIn: true },
] as const;
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;

const score = z.object({ score: z.number().nullable() });
const report = z.object({
  categories: z.object({ performance: score, accessibility: score, "best-practices": score }),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), title: z.string() })),
});

const runs = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), "keerpunt-lighthouse-"));
const server = await startOwnServer("demo");
const { launchOptions } = browserLaunch();
try {
  const headers = join(folder, "headers.json");
  writeFileSync(headers, JSON.stringify({ Cookie: await demoCookie(server.baseURL) }));
  console.log(["page".padEnd(16), ...CATEGORIES].join("  "));
  for (const { name, path, isSignedIn } of PAGES) {
    const found: z.infer<typeof report>[] = [];
    for (let run = 0; run < runs; run += 1)
      found.push(await measure(server.baseURL + path, isSignedIn ? headers : null));
    const cells = CATEGORIES.map((category) => {
      const scores = found.map(({ categories }) => Math.round(100 * (categories[category].score ?? 0)));
      return String(median(scores)).padEnd(category.length);
    });
    console.log([name.padEnd(16), ...cells].join("  "));
    const failed = Object.entries(found[0]?.audits ?? {}).filter(([, { score: each }]) => each !== null && each < 0.9);
    console.log(`  below 90: ${failed.map(([id]) => id).join(", ") || "nothing"}`);
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
    `--only-categories=${CATEGORIES.join(",")}`,
    `--chrome-flags=${["--headless=new", ...(launchOptions.args ?? [])].join(" ")}`,
    ...(headers ? [`--extra-headers=${headers}`] : []),
  ];
  const env = { ...process.env, ...(launchOptions.executablePath && { CHROME_PATH: chromePath() }) };
  const child = spawn("npx", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}`);
  return report.parse(JSON.parse(readFileSync(output, "utf8")));
}

// Lighthouse needs a full browser, not the headless shell of the tests.
function chromePath(): string {
  return "/usr/bin/chromium";
}

async function demoCookie(baseURL: string): Promise<string> {
  const browser = await chromium.launch(launchOptions);
  const page = await browser.newPage({ baseURL });
  await page.goto("/");
  await page.getByRole("button", { name: /demo/i }).click();
  await page.waitForURL("**/today");
  const cookies = await page.context().cookies();
  await browser.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
