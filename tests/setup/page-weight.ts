import type { Page } from "@playwright/test";

/** Bytes as they came over the wire, headers included, by what they are. */
export type BytesByKind = Record<"document" | "style" | "script" | "font" | "image" | "early" | "other", number>;

export interface PageWeight {
  /** Until nothing is loaded any more and nobody touched the page; `early` are scripts that are fetched and not run. */
  beforeTouch: BytesByKind;
  /** What the first touch loads on top of that. */
  afterTouch: BytesByKind;
  /** HTML of the page without compression. */
  htmlBytes: number;
  elements: number;
  /** Components that React took over after the touch. */
  hydratedComponents: number;
  /** Tasks of more than 50 ms before the touch. */
  longTasks: number;
  /** What was painted last of all that could be the largest. */
  largestElement: string;
}

/** Opens a page in a browser with an empty cache, touches it, and tells what that took. */
export async function weighPage(page: Page, address: string): Promise<PageWeight> {
  // What the page before is still loading is not of this one.
  await page.goto("about:blank");
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, keyof BytesByKind>();
  let bytes = noBytes();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    kinds.set(requestId, kindOf(type, response.url));
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Network.clearBrowserCache");

  const response = await page.goto(address, { waitUntil: "networkidle" });
  const htmlBytes = (await response?.body())?.length ?? 0;
  const found = await page.evaluate(lookAtPage);
  const beforeTouch = bytes;

  bytes = noBytes();
  await page.keyboard.press("Shift");
  await page.waitForFunction(() => window.takeEarlyInput === undefined);
  await page.waitForLoadState("networkidle");
  const hydratedComponents = await page.evaluate(countComponents);
  await session.detach();
  return { beforeTouch, afterTouch: bytes, htmlBytes, ...found, hydratedComponents };
}

const noBytes = (): BytesByKind => ({ document: 0, style: 0, script: 0, font: 0, image: 0, early: 0, other: 0 });

/** All bytes but those of scripts that were only fetched. */
export function totalOf({ early: _early, ...kinds }: BytesByKind): number {
  return Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0);
}

function kindOf(type: string, url: string): keyof BytesByKind {
  if (type === "Fetch" && url.includes("/_next/static/")) return "early";
  const kinds = { Document: "document", Stylesheet: "style", Script: "script", Font: "font", Image: "image" } as const;
  return Object.entries(kinds).find(([name]) => name === type)?.[1] ?? "other";
}

async function lookAtPage() {
  const entries = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 200);
    });
  const largest = (await entries("largest-contentful-paint")).at(-1);
  const element = largest && "element" in largest ? largest.element : null;
  return {
    elements: document.querySelectorAll("*").length,
    longTasks: (await entries("longtask")).length,
    largestElement:
      element instanceof Element ? `${element.localName}: ${(element.textContent ?? "").slice(0, 30)}` : "",
  };
}

/** Counts the functions and classes in React's tree, which hangs at the document. */
function countComponents(): number {
  interface Fiber {
    type: unknown;
    child: Fiber | null;
    sibling: Fiber | null;
  }
  const isFiber = (value: unknown): value is Fiber => typeof value === "object" && value !== null && "child" in value;
  const key = Object.keys(document).find((name) => name.startsWith("__reactContainer$"));
  const root: unknown = key && Reflect.get(document, key);
  const waiting = isFiber(root) ? [root] : [];
  let count = 0;
  for (let fiber = waiting.pop(); fiber; fiber = waiting.pop()) {
    if (typeof fiber.type === "function") count += 1;
    for (const next of [fiber.child, fiber.sibling]) if (next) waiting.push(next);
  }
  return count;
}
