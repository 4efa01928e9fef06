import { answer, fold, saved, link, sessionBefore, tab, type Job } from "./job";
import type { Phone } from "./phone";

const MOST = { taps: 2, swipes: 0 };

async function openCompass({ page, tap }: Phone): Promise<void> {
  await tap(page.getByRole("main").getByRole("link", { name: /twijfelkompas|twijfel je/i }));
  await page.waitForURL("**/therapy/doubt*");
}

interface Place {
  /** What raises the doubt on the page. */
  upTo?: Job["upTo"];
  prepare?: Job["prepare"];
}

const from = (place: string, address: string, { upTo, prepare }: Place = {}): Job => ({
  name: `doubt compass, from ${place}`,
  from: address,
  most: MOST,
  ...(upTo && { upTo }),
  ...(prepare && { prepare }),
  walk: openCompass,
});

/** Answers a question on the page of a session of today. */
const inSession = (question: string, value: string): Place => ({
  prepare: sessionBefore,
  upTo: async ({ page, tap }) => {
    await tap(link(page, "Meer vastleggen"));
    await page.waitForURL("**/sessions/*");
    await tap(answer(page, question, value));
    await saved(page);
  },
});

/** To the doubt compass from each place where somebody doubts, counted from the answer or the page that raises it. */
export const DOUBT_JOBS: readonly Job[] = [
  {
    name: "doubt compass, from the menu",
    from: "/today",
    before: { taps: 3, swipes: 6 },
    most: MOST,
    walk: async (phone) => {
      await phone.tap(tab(phone.page, "Meer"));
      await openCompass(phone);
    },
  },
  from("the therapy", "/therapy"),
  from("the talking points", "/talking-points"),
  from("a low on Trends", "/trends"),
  from("the agreement in Trends", "/trends/agreement"),
  from("an effect: nothing changes", "/effects", {
    upTo: async ({ page, tap }) => {
      await tap(fold(page, "Zet iets erbij"));
      await page.getByRole("combobox", { name: "Waar heb je last van?" }).selectOption("Er verandert niets");
    },
  }),
  from("a session that did not help, on Today", "/today", {
    prepare: sessionBefore,
    upTo: async ({ page, tap }) => {
      await tap(answer(page, "Achteraf was het", "zwaar, en het hielp niet"));
      await saved(page);
    },
  }),
  from("a session: not heard", "/today", inSession("Ik voelde me gehoord", "nee")),
  from("a session: it did not help", "/today", inSession("Achteraf was het", "zwaar, en het hielp niet")),
];
