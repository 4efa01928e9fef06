import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where a system keeps its browser; the one without windows goes first. */
export const SYSTEM_CHROMIUM = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser"];
// The package without windows takes two thirds of the time; older Debians have only the other.
const PACKAGES = ["chromium-headless-shell", "chromium"];

/** True when a browser of the system or of Playwright is there. */
async function hasBrowser() {
  if (SYSTEM_CHROMIUM.some((path) => existsSync(path))) return true;
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

/** True where the Debian package can be installed without asking anybody. */
function canInstallPackage() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Makes sure that the browser tests have a browser: the one that is there, else Debian's package when we may
 * install it. Browser tests are never skipped.
 * @returns {Promise<string | null>} what to do when there is no browser to be had, else null
 */
export async function ensureBrowser() {
  if (await hasBrowser()) return null;
  if (canInstallPackage()) {
    const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["update", "-qq"], options);
    for (const name of PACKAGES) {
      spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], options);
      if (await hasBrowser()) return null;
    }
  }
  return "No browser for the browser tests. Install one: `npx playwright install chromium`, or on Debian `sudo apt-get install chromium`.";
}
