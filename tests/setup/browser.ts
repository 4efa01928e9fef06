import { existsSync } from "node:fs";
import { SYSTEM_CHROMIUM } from "../../scripts/test/chromium.mjs";

// A closed network refuses what a fresh Chromium asks of it; as root it refuses its own sandbox.
const QUIET_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Without a graphics card Chromium imitates one for every page, at a twentieth of the time of the tests.
  "--disable-gpu",
  "--disable-software-rasterizer",
];

/** The browser of the system when there is one; otherwise the one that Playwright installed. */
export function browserLaunch() {
  const executablePath = SYSTEM_CHROMIUM.find((path) => existsSync(path));
  return { launchOptions: { ...(executablePath && { executablePath }), args: QUIET_FLAGS } };
}
