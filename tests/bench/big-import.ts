// npm run bench:big-import -- [MEGABYTES]: makes an export of Apple Health of that size (1024 unless given) and its
// archive in a temporary folder, imports both in a real browser, and prints how long that takes, the memory of the page
// and that of the server. Asserts nothing. Needs a build of these sources (npm run build), and Linux for the memory.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserLaunch } from "../setup/browser";
import { cookiesOf } from "../setup/browser-cookies";
import { startOwnServer } from "../setup/own-server";
import { seedAccount } from "../setup/seed-account";
import { writeHealthExport } from "./big-import/health-export";
import { pageMemory } from "./big-import/page-memory";
import { processCost } from "./server/process-cost";

const MEGABYTE = 1024 * 1024;
const SAMPLE_MS = 100;
const PATIENCE_MS = 1_800_000;

const megabytes = Number(process.argv[2] ?? 1024);
const folder = mkdtempSync(join(tmpdir(), "keerpunt-big-import-"));
const server = await startOwnServer();
try {
  // The first import is not shown: it has the server load what every import needs.
  for (const [name, size] of [
    ["small.xml", 1],
    ["export.xml", megabytes],
    ["export.zip", megabytes],
  ] as const) {
    const file = join(folder, name);
    await writeHealthExport(file, size * MEGABYTE);
    const taken = await importInBrowser(file);
    if (size === megabytes) console.log(taken);
    rmSync(file);
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Imports a file as a person does, and says what it took. */
async function importInBrowser(file: string): Promise<string> {
  const account = await seedAccount(server.dataDir, server.baseURL, {});
  const { launchOptions } = browserLaunch();
  const browser = await chromium.launch(launchOptions);
  try {
    const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block" });
    await context.addCookies(cookiesOf(account, server.baseURL));
    const page = await context.newPage();
    await page.goto(`${server.baseURL}/settings/import`);
    await page.keyboard.press("Shift");
    const input = page.getByLabel("Choose a file");
    await input.setInputFiles(file);
    const before = { page: pageMemory(process.pid), server: processCost(server.pid).residentMb };
    const most = { ...before };
    const sampling = setInterval(() => {
      most.page = Math.max(most.page, pageMemory(process.pid));
      most.server = Math.max(most.server, processCost(server.pid).residentMb);
    }, SAMPLE_MS);
    const began = Date.now();
    await page.getByRole("button", { name: "See what is in it" }).click();
    await page.locator("#preview").waitFor({ timeout: PATIENCE_MS });
    clearInterval(sampling);
    const found = await page.locator("#preview").locator("p").first().textContent();
    const size = Math.round(statSync(file).size / MEGABYTE);
    const mb = (value: number) => Math.round(value);
    return [
      `${file.split("/").at(-1) ?? ""}, ${size} MB: ${((Date.now() - began) / 1_000).toFixed(1)} s; ${found ?? ""}`,
      `  page: ${mb(before.page)} MB before, ${mb(most.page)} MB at most`,
      `  server: ${mb(before.server)} MB before, ${mb(most.server)} MB at most, ${mb(processCost(server.pid).residentMb)} MB after`,
    ].join("\n");
  } finally {
    await browser.close();
  }
}
