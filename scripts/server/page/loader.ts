// Runs in a page before anything else: starts the scripts that the server held back at the first touch, key or focus,
// and fetches them before that when the device has nothing else to do. About 1 kB in the page.
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
const held = () => page.querySelectorAll<HTMLScriptElement>("[data-held]");

const load = (src: string) =>
  page.head.append(Object.assign(page.createElement("script"), { nonce, src, onerror: recover }));

let failures = 0;
// A server that was updated meanwhile no longer has the files of this page.
const recover = () => {
  if (failures++ === 0) load(STALE_PAGE_PATH);
};

const run = () => {
  for (const script of held()) {
    const { held: src, of } = script.dataset;
    const text = script.textContent;
    script.remove();
    if (src) load(src);
    else
      (self.__next_f ??= []).push(script.type.endsWith("json") ? JSON.parse(text) : [1, of ? rowOf(text, of) : text]);
  }
};

/** A row of the payload whose text the page holds already. */
const rowOf = (row: string, place: string) => `${row}:${JSON.stringify(page.querySelector(place)?.innerHTML)}\n`;

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
