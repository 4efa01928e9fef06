import { describe, expect, it } from "vitest";
import { isCurrent, NAV_ITEMS, TAB_ITEMS, withoutLink } from "@/components/shell/nav-items";
import { ENTRY_KINDS } from "@/lib/features/entry-kinds";
import { MENU_GROUPS, MENU_ITEMS, UNDER_MORE } from "@/lib/views/more/menu-items";
import { pagePatterns, PUBLIC_PAGES, STANDS_ON } from "@/tests/e2e/pages/routes";

const journal = pagePatterns("app/(journal)").map((pattern) => pattern.replace("/(journal)", ""));
const pages = journal.filter((page) => !page.startsWith("/dev"));

describe("the navigation", () => {
  it.each([
    ["tab", [...TAB_ITEMS.map(({ href }) => [href]), ["/more", ...UNDER_MORE]]],
    ["link at the side", [...NAV_ITEMS.map(({ href }) => [href]), ["/more", ...withoutLink(UNDER_MORE)]]],
  ])("shows for each page of the journal exactly one %s as the current one", (_, links) => {
    expect(pages.length).toBeGreaterThan(25);
    for (const page of pages)
      expect([page, links.filter((paths) => paths.some((path) => isCurrent(page, path))).length]).toEqual([page, 1]);
  });

  it("takes no page for one below another that merely begins alike", () => {
    expect(isCurrent("/sessions-old", "/sessions")).toBe(false);
    expect(NAV_ITEMS.map(({ href }) => href)).toContain("/today");
  });
});

describe("the way to every page", () => {
  const items: readonly string[] = MENU_ITEMS.map(({ href }) => href);
  const inBars: readonly string[] = TAB_ITEMS.map(({ href }) => href);

  // A form to add or change something is one tap further than the list it belongs to.
  const features = pages.filter((page) => page !== "/more" && !/\/(new|\[\w+\])$/.test(page));

  it.each(features)("%s is at most two taps away: a tab or a row of 'more', or right below a tab", (page) => {
    const isBelowTab = inBars.some((tab) => page.startsWith(`${tab}/`));
    expect(items.includes(page) || isBelowTab).toBe(true);
  });

  it.each(ENTRY_KINDS.map((kind) => [kind.exportName, kind] as const))(
    "%s are found on a page of 'more'",
    (name, kind) => {
      expect(items).toContain("menu" in kind ? kind.menu.href : STANDS_ON[name]?.split("#")[0]);
    },
  );

  it("leads nowhere twice, and only to pages that are there", () => {
    expect(new Set(items).size).toBe(items.length);
    const existingPages: readonly string[] = [...pages, ...PUBLIC_PAGES];
    expect(items.map((href) => href.split("?")[0]).filter((href) => !existingPages.includes(href ?? ""))).toEqual([]);
    expect(new Set(MENU_ITEMS.map(({ group }) => group))).toEqual(new Set(MENU_GROUPS));
  });
});
