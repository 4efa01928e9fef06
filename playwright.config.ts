import { defineConfig } from "@playwright/test";
import { browserLaunch } from "./tests/setup/browser";
import { dataFolder } from "./tests/setup/e2e-data";
import { freePort } from "./tests/setup/free-port";
import { npmCommand } from "./tests/setup/npm-command";

// Chosen once: the workers, which read this file too, are told by the environment.
const port = (process.env.E2E_PORT ??= String(await freePort()));
// E2E_BASE names a server that runs already, for quick rounds while developing.
const runningServer = process.env.E2E_BASE;
const baseURL = runningServer ?? `http://localhost:${port}`;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  snapshotPathTemplate: "tests/e2e/kept/{arg}{ext}",
  // One more than the cores of the machine that checks: a test often waits for its server.
  workers: 3,
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
    // Recording takes a third of the time of every test; a test that fails says where and shows the page as it was.
    // For more of it: npx playwright test --trace on -g "the name of the test"
    trace: "off",
    screenshot: "only-on-failure",
    reducedMotion: "reduce",
    // A worker answers what a test means to answer itself; the tests of writing without a connection let it in.
    serviceWorkers: "block",
    ...browserLaunch(),
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      // What a small screen or a finger changes: layout, taps, the chart. Everything runs on the desktop.
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: runningServer
    ? undefined
    : {
        command: npmCommand("start"),
        url: `${baseURL}/api/health`,
        timeout: 300_000,
        reuseExistingServer: false,
        env: { PORT: port, KEERPUNT_DATA: dataFolder(), TZ: "Asia/Kathmandu" },
        gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
      },
});
