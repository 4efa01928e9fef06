import { button, link, tab, type Job } from "./job";

/** Looking back, choosing what to say, and taking it along. */
export const READING_JOBS: readonly Job[] = [
  {
    name: "dip or lasting?",
    from: "/today",
    before: { taps: 1, swipes: 0 },
    walk: async ({ page, tap }) => {
      await tap(tab(page, "Trends"));
      await page.waitForURL("**/trends");
    },
  },
  {
    name: "what happens around sessions",
    from: "/today",
    before: { taps: 1, swipes: 7 },
    walk: async ({ page, tap }) => {
      await tap(tab(page, "Trends"));
      await tap(link(page, /^Rond je sessies/));
      await page.waitForURL("**/trends/sessions");
    },
  },
  {
    name: "choose two points and the PDF",
    from: "/today",
    before: { taps: 6, swipes: 4 },
    walk: async ({ page, tap }) => {
      await tap(tab(page, "Punten"));
      for (const chosen of [2, 3]) {
        await tap(button(page, /^Kies: /).first());
        await page.getByText(`Gekozen, ${chosen} van 3`).waitFor();
      }
      await tap(page.getByRole("main").getByRole("link", { name: "Samenvatting" }));
      const download = page.waitForEvent("download");
      await tap(link(page, "Bewaar als pdf"));
      await download;
    },
  },
  {
    name: "points in the session itself",
    from: "/today",
    most: { taps: 2, swipes: 1 },
    walk: async ({ page, tap }) => {
      await tap(tab(page, "Punten"));
      await tap(button(page, "Open dit tijdens de sessie"));
      await page.waitForURL("**/talking-points/now");
    },
  },
  {
    name: "second opinion, as a PDF",
    from: "/today",
    before: { taps: 4, swipes: 7 },
    most: { taps: 3, swipes: 1 },
    walk: async ({ page, tap }) => {
      await tap(tab(page, "Meer"));
      await tap(link(page, /^Second opinion/));
      const download = page.waitForEvent("download");
      await tap(link(page, "Bewaar als pdf"));
      await download;
    },
  },
  {
    name: "note of half a year ago",
    from: "/today",
    before: { taps: 8, swipes: 34 },
    walk: async ({ page, tap }) => {
      await tap(tab(page, "Meer"));
      await tap(link(page, /^Check-ins/));
      for (let month = 0; month < 6; month += 1) {
        const before = page.url();
        await tap(link(page, /^Eerder: /));
        await page.waitForURL((url) => url.href !== before);
      }
      const withNote = page.getByRole("listitem").filter({ has: page.locator(".own-words") });
      await tap(withNote.last().getByRole("link"));
      await page.waitForURL("**/check-ins/*");
    },
  },
];
