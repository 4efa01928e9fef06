import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test as base, expect } from "@playwright/test";
import { AWKWARD_ZONE } from "../setup/awkward-zone";
import { cookiesOf } from "../setup/browser-cookies";
import { startOwnServer } from "../setup/own-server";
import { seedElsewhere } from "../setup/seed-elsewhere";

const PAGES = [
  { path: "/today", hasNight: true },
  { path: "/trends", hasNight: true },
  { path: "/talking-points", hasNight: false },
  { path: "/therapy", hasNight: false },
  { path: "/summary", hasNight: false },
] as const;
const WIDTHS = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
} as const;

const CLOCK = resolve("tests/setup/fixed-clock.mjs");

interface Place {
  baseURL: string;
  signedIn: Awaited<ReturnType<typeof seedElsewhere>>;
}

/** A server that lives on a day of its own, with one journal in it: what it shows is the same on every day. */
const test = base.extend<object, { place: Place }>({
  place: [
    async ({}, use) => {
      const server = await startOwnServer("start", { NODE_OPTIONS: `--import=${CLOCK}`, TZ: AWKWARD_ZONE });
      const signedIn = await seedElsewhere(server, "example", ["--import", CLOCK]);
      await use({ baseURL: server.baseURL, signedIn });
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
  writeFileSync(path, [...faces, ':root { --font-sans: "Kept" !important; }'].join("\n"));
  return path;
}

// A new picture is kept by `npx playwright test kept-pictures --update-snapshots`, after looking at it.
// What the smoothing of letters moves between two machines; one word more is ten times as much.
const TOLERANCE = { maxDiffPixels: 100 };

// One worker, so that both widths look at one server.
test.describe.configure({ mode: "default" });

for (const width of ["phone", "desktop"] as const) {
  test(`the main pages look as they were kept, ${width}`, async ({ browser, place: { baseURL, signedIn } }) => {
    test.slow();
    // The style sheet with the letters is not the app's own: its policy would refuse it.
    const place = { baseURL, locale: "nl-NL", timezoneId: AWKWARD_ZONE, bypassCSP: true };
    const context = await browser.newContext({ ...WIDTHS[width], ...place, reducedMotion: "reduce" });
    const visitor = await context.newPage();
    await visitor.clock.install({ time: "2031-03-12T05:00:00Z" });
    const stylePath = systemLetters();
    const look = async (path: string, theme: "light" | "dark") => {
      await visitor.emulateMedia({ colorScheme: theme });
      await visitor.goto(path);
      await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
      const name = `${path.slice(1) || "landing"}-${theme}-${width}.png`;
      await expect.soft(visitor).toHaveScreenshot(name, { stylePath, ...TOLERANCE });
    };
    await look("/", "light");
    await context.addCookies(cookiesOf(signedIn, baseURL));
    for (const { path, hasNight } of PAGES) {
      await look(path, "light");
      if (hasNight) await look(path, "dark");
    }
    await context.close();
  });
}
