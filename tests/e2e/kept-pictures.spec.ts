import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { test as base, expect } from "@playwright/test";
import { z } from "zod";
import { TIME_ZONE_COOKIE } from "@/lib/settings/time-zone";
import { AWKWARD_ZONE } from "../setup/awkward-zone";
import { startOwnServer } from "../setup/own-server";

const PAGES = [
  { name: "landing", path: "/", isPublic: true },
  { name: "sign-up", path: "/sign-up", isPublic: true },
  { name: "help", path: "/help", isPublic: true },
  { name: "today", path: "/today", hasNight: true },
  { name: "check-ins", path: "/check-ins" },
  { name: "sessions", path: "/sessions" },
  { name: "trends", path: "/trends", hasNight: true },
  { name: "talking-points", path: "/talking-points", hasNight: true },
  { name: "therapy", path: "/therapy" },
  { name: "summary", path: "/summary" },
  { name: "settings", path: "/settings" },
] as const satisfies readonly { name: string; path: string; isPublic?: true; hasNight?: true }[];

const CLOCK = resolve("tests/setup/fixed-clock.mjs");
const cookie = z.object({ cookieName: z.string(), cookieValue: z.string() });

interface Place {
  baseURL: string;
  signedIn: z.infer<typeof cookie>;
}

/** A server that lives on a day of its own, with one journal in it: what it shows is the same on every day. */
const test = base.extend<object, { place: Place }>({
  place: [
    async ({}, use) => {
      const server = await startOwnServer("scripts/start.mjs", { NODE_OPTIONS: `--import=${CLOCK}`, TZ: AWKWARD_ZONE });
      const seed = ["--import", CLOCK, "--import", "tsx", "--conditions=react-server", "tests/setup/seed-example.ts"];
      const { stdout } = await promisify(execFile)("node", [...seed, server.dataDir, server.baseURL]);
      await use({ baseURL: server.baseURL, signedIn: cookie.parse(JSON.parse(stdout)) });
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** The letters of the system differ from machine to machine: for the picture, those that come with the app stand in. */
function systemLetters(): string {
  const folder = "tests/.tmp";
  mkdirSync(folder, { recursive: true });
  const faces = [400, 500, 600, 700].map((weight) => {
    const font = readFileSync(`node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`);
    const source = `url(data:font/woff2;base64,${font.toString("base64")})`;
    return `@font-face { font-family: "Kept"; font-weight: ${weight}; src: ${source}; }`;
  });
  const path = join(folder, "kept-pictures.css");
  writeFileSync(path, [...faces, ':root { --sans: "Kept" !important; }'].join("\n"));
  return path;
}

// A new picture is kept by `npx playwright test kept-pictures --update-snapshots`, after looking at it.
const TOLERANCE = { maxDiffPixelRatio: 0.015 };

for (const theme of ["light", "dark"] as const) {
  test(`the main pages look as they were kept, in ${theme}`, async ({ browser, place }, { project }) => {
    test.slow();
    const { viewport, hasTouch = false, isMobile = false } = project.use;
    const options = { viewport, hasTouch, isMobile, locale: "nl-NL", timezoneId: AWKWARD_ZONE, baseURL: place.baseURL };
    // The style sheet with the letters is not the app's own: its policy would refuse it.
    const context = await browser.newContext({
      ...options,
      colorScheme: theme,
      reducedMotion: "reduce",
      bypassCSP: true,
    });
    const visitor = await context.newPage();
    await visitor.clock.install({ time: "2031-03-12T05:00:00Z" });
    const stylePath = systemLetters();
    for (const { name, path, ...rest } of PAGES) {
      if (theme === "dark" && !("hasNight" in rest)) continue;
      await test.step(name, async () => {
        if (!("isPublic" in rest)) {
          const { cookieName, cookieValue } = place.signedIn;
          const zone = { name: TIME_ZONE_COOKIE, value: encodeURIComponent(AWKWARD_ZONE) };
          const own = { name: cookieName, value: cookieValue, httpOnly: true };
          await context.addCookies([own, zone].map((each) => ({ ...each, url: place.baseURL })));
        }
        await visitor.goto(path);
        await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
        await expect.soft(visitor).toHaveScreenshot(`${name}-${theme}.png`, { stylePath, ...TOLERANCE });
      });
    }
    await context.close();
  });
}
