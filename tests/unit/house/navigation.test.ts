import { describe, expect, it } from "vitest";
import { isCurrent, NAV_ITEMS, TAB_ITEMS } from "@/components/shell/nav-items";
import { UNDER_MORE } from "@/lib/views/more/under-more";
import { pagePatterns } from "@/tests/e2e/pages/routes";

describe("the navigation", () => {
  const journal = pagePatterns("app/(journal)").map((pattern) => pattern.replace("/(journal)", ""));

  it("shows for each page of the journal exactly one tab as the current one", () => {
    const tabs = [...TAB_ITEMS.map(({ href }) => [href]), ["/more", ...UNDER_MORE]];
    const pages = journal.filter((page) => !page.startsWith("/dev"));
    expect(pages.length).toBeGreaterThan(25);
    for (const page of pages)
      expect([page, tabs.filter((paths) => paths.some((path) => isCurrent(page, path))).length]).toEqual([page, 1]);
  });

  it("takes no page for one below another that merely begins alike", () => {
    expect(isCurrent("/sessions-old", "/sessions")).toBe(false);
    expect(NAV_ITEMS.map(({ href }) => href)).toContain("/today");
  });
});
