import { defineConfig } from "@playwright/test";
import { browserLaunch } from "./tests/setup/browser";
import { freePort } from "./tests/setup/free-port";

// Chosen once: the workers, which read this file too, are told by the environment.
const port = (process.env.E2E_PORT ??= String(await freePort()));
// E2E_BASE names a server that runs already, for quick rounds while developing.
const runningServer = process.env.E2E_BASE;
const baseURL = runningServer ?? `http://localhost:${port}`;
const data = process.env.E2E_DATA ?? "tests/.tmp/e2e-data";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // Two cores: more workers than that make everything slower and nothing surer.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? [["list"]] : [["list"], ["html", { open: "never" }]],
  use: {
    baseURL,
    locale: "nl-NL",
    timezoneId: "Asia/Kathmandu",
    trace: "retain-on-failure",
    reducedMotion: "reduce",
    ...browserLaunch(),
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: runningServer
    ? undefined
    : {
        command: "node scripts/start.mjs",
        url: `${baseURL}/api/health`,
        timeout: 300_000,
        reuseExistingServer: false,
        env: { PORT: port, KEERPUNT_DATA: data, TZ: "Asia/Kathmandu" },
        gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
      },
});
