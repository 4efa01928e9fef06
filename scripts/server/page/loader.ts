// Runs in a page before anything else: starts the scripts that the server held back at the first touch, key or focus,
// and fetches them before that when the device has nothing else to do. Under 1 kB in the page.
import { START_SCRIPTS } from "@/components/forms/start-scripts";
import { STALE_PAGE_PATH } from "./names";

declare global {
  interface Window {
    /** Where Next takes the payload from. */
    __next_f?: unknown[];
  }
  interface Navigator {
    /** Missing in some browsers. */
    readonly connection?: { readonly saveData: boolean };
  }
}

const page = document;
const nonce = page.currentScript?.nonce ?? "";
const touches = `pointerdown touchstart wheel keydown focusin input click ${START_SCRIPTS}`.split(" ");
const held = () => page.querySelectorAll<HTMLElement>("[data-held]");

const load = (src: string, onerror: (() => void) | null = null) =>
  page.head.append(Object.assign(page.createElement("script"), { nonce, src, onerror }));

let isStale = false;
// A server that was updated meanwhile no longer has the files of this page.
const recover = () => {
  if (!isStale) load(STALE_PAGE_PATH);
  isStale = true;
};

const run = () => {
  for (const script of held()) {
    const src = script.dataset.held;
    script.remove();
    if (src) load(src, recover);
    else (self.__next_f ??= []).push(JSON.parse(script.textContent));
  }
};

const isLink = ({ target }: Event) =>
  target instanceof Element && target.closest("a[href]:not([data-in-place],[href^='#'])");

const start = () => {
  for (const touch of touches) removeEventListener(touch, startUnlessLeaving, true);
  if (page.readyState === "loading") addEventListener("DOMContentLoaded", run);
  else run();
};

// A link that is followed needs no script of this page.
const startUnlessLeaving = (event: Event) => {
  if (event.type === "keydown" || !isLink(event)) start();
};

const fetchEarly = () => {
  for (const { dataset } of held()) if (dataset.held) void fetch(dataset.held, { priority: "low" }).catch(() => {});
};

try {
  for (const touch of touches) addEventListener(touch, startUnlessLeaving, { capture: true, passive: true });
  addEventListener("load", () => {
    if (!navigator.connection?.saveData) (self.requestIdleCallback ?? setTimeout)(fetchEarly);
  });
} catch {
  start();
}
