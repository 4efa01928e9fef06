import type { Page } from "@playwright/test";
import { ENTRY_PAGES } from "@/lib/features/entry-kinds";
import { MENU_ITEMS } from "@/lib/views/more/menu-items";
import { journalPages, STANDS_ON } from "../../e2e/pages/routes";
import { SCREEN } from "./phone";
import type { Row } from "./table";

const FIRST = "/today";
const MOST_TAPS = 2;

/** A link of a page: where it leads, the taps to follow it, and the px to scroll until it is in sight. */
interface Way {
  href: string;
  /** Two for a link in a fold. */
  taps: number;
  scroll: number;
}

/** How a page is reached: taps from Today, px scrolled on the way, and the page before it. */
interface Depth {
  taps: number;
  scroll: number;
  from: string;
}

/**
 * The depth of every feature: each item of the menu, which holds the pages of the kinds of entry, the sections of kinds
 * without an item, and each page of the journal. The way to it is searched for, from link to link; the scrolling is that of the whole way and, where a kind of
 * entry is written, to the first field or button of its page.
 */
export async function measureDepths(page: Page): Promise<Row[]> {
  const depths = await depthsFrom(page);
  const rows: Row[] = [];
  for (const feature of features()) {
    const [address = ""] = feature.split("#");
    const depth = depths.get(address);
    const target = `≤ ${MOST_TAPS} taps, ≤ 1 screen`;
    if (!depth) {
      rows.push({ name: feature, figure: `more than ${MOST_TAPS} taps`, target, isMet: false });
      continue;
    }
    const { taps, scroll, from } = depth;
    const onPage = await scrollOnPage(page, feature);
    const screens = (scroll + onPage) / SCREEN.height;
    rows.push({
      name: feature,
      figure: `${taps} ${taps === 1 ? "tap" : "taps"}, ${screens.toFixed(2)} screens`,
      target,
      isMet: taps <= MOST_TAPS && screens <= 1,
      remark: `${from && `from ${from}, `}${scroll} px before, ${onPage} px on the page`,
    });
  }
  return rows;
}

/** Addresses of everything there is to open, once each. */
function features(): string[] {
  const isOpenedByLink = (pattern: string) => !pattern.includes("[") && !pattern.startsWith("/dev");
  // The points in the session are opened by a button, and counted as a job.
  const pages = journalPages().filter((pattern) => isOpenedByLink(pattern) && pattern !== "/talking-points/now");
  return [
    ...new Set<string>([...MENU_ITEMS.map(({ href }) => href), ...Object.values(STANDS_ON), ...pages]),
  ].toSorted();
}

/** Every address within two taps of Today, with the cheapest way to it. */
async function depthsFrom(page: Page): Promise<Map<string, Depth>> {
  const depths = new Map<string, Depth>([[FIRST, { taps: 0, scroll: 0, from: "" }]]);
  const add = (from: string, before: { taps: number; scroll: number }, { href, taps, scroll }: Way) => {
    const depth = { taps: before.taps + taps, scroll: before.scroll + scroll, from };
    const existing = depths.get(href);
    if (existing && (existing.taps < depth.taps || (existing.taps === depth.taps && existing.scroll <= depth.scroll)))
      return;
    depths.set(href, depth);
  };
  for (const way of await waysOf(page, FIRST)) add(FIRST, { taps: 0, scroll: 0 }, way);
  for (const [href, depth] of [...depths].filter(([, { taps }]) => taps === 1)) {
    for (const way of await waysOf(page, href)) add(href, depth, way);
  }
  return depths;
}

/** The links of a page, in sight after scrolling or in a fold that is in sight after scrolling. */
async function waysOf(page: Page, path: string): Promise<Way[]> {
  await page.goto(path);
  const found = await page.evaluate(() => {
    const bar = [...document.querySelectorAll("nav")].find((nav) => getComputedStyle(nav).position === "fixed");
    const end = bar?.getBoundingClientRect().top ?? window.innerHeight;
    return [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].flatMap((link) => {
      const fold = link.closest("details:not([open])");
      const shown = fold?.querySelector("summary") ?? link;
      if (!shown.checkVisibility() || link.origin !== location.origin) return [];
      const isInBar = bar?.contains(link) || link.closest("header") !== null;
      const { bottom } = shown.getBoundingClientRect();
      const scroll = isInBar ? 0 : Math.max(0, Math.round(bottom + window.scrollY - end));
      const href = link.pathname + link.search + link.hash;
      return [{ href, plain: link.pathname, taps: fold ? 2 : 1, scroll }];
    });
  });
  // A page is reached by any link to it, whatever its question.
  return found.flatMap(({ plain, ...way }) => [way, { ...way, href: plain }]);
}

/** Px to scroll until the section of a feature begins, or the first field or button of a kind of entry is in sight. */
async function scrollOnPage(page: Page, feature: string): Promise<number> {
  const [address = "", section] = feature.split("#");
  if (section === undefined && !ENTRY_PAGES.some(({ href }) => href === address)) return 0;
  await page.goto(address);
  return page.evaluate((id) => {
    const bar = [...document.querySelectorAll("nav")].find((nav) => getComputedStyle(nav).position === "fixed");
    const end = bar?.getBoundingClientRect().top ?? window.innerHeight;
    const within = id === undefined ? document.querySelector("main") : document.getElementById(id);
    const controls = within?.querySelectorAll(":is(input:not([type=hidden]), textarea, select, button, summary)") ?? [];
    const first = [...controls].find((control) => control.checkVisibility()) ?? within?.querySelector("h2");
    const shown = first?.closest("label") ?? first;
    return shown ? Math.max(0, Math.round(shown.getBoundingClientRect().bottom - end)) : 0;
  }, section);
}
