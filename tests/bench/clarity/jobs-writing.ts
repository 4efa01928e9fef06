import { signUp } from "./accounts";
import { answer, button, fold, GRADE, saved, link, sessionBefore, tab, type Job } from "./job";

const DIARY = "tests/data/diary/outpatient-diary.csv";

/** Writing down: the day, a session before and after, and a diary from elsewhere. */
export const WRITING_JOBS: readonly Job[] = [
  {
    name: "landing to first mood",
    from: "/",
    isNew: true,
    before: { taps: 7, swipes: 2 },
    walk: async (phone) => {
      const { page, tap } = phone;
      await tap(link(page, "Maak een account"));
      await page.waitForURL("**/sign-up");
      await signUp(phone);
      await tap(answer(page, /stemming/i, GRADE));
      await saved(page);
    },
  },
  {
    name: "mood only",
    from: "/today",
    isNew: true,
    before: { taps: 1, swipes: 0 },
    walk: async ({ page, tap }) => {
      await tap(answer(page, /stemming/i, GRADE));
      await saved(page);
    },
  },
  {
    name: "full check-in with note",
    from: "/today",
    isNew: true,
    before: { taps: 8, swipes: 2 },
    walk: async ({ page, tap, type }) => {
      await tap(answer(page, /stemming/i, GRADE));
      await tap(fold(page, "Stress"));
      await tap(answer(page, "Stress", GRADE));
      await tap(fold(page, "Slaap"));
      await type(page.getByLabel("Slaap afgelopen nacht"), "7");
      await tap(answer(page, /sliep/i, GRADE));
      await tap(fold(page, "Notitie"));
      await type(page.getByRole("textbox", { name: "Notitie" }), "Lang gewandeld.");
      await saved(page);
    },
  },
  {
    name: "session before, no appointment",
    from: "/today",
    before: { taps: 4, swipes: 6 },
    walk: async ({ page, tap }) => {
      await tap(tab(page, "Sessies"));
      await tap(link(page, "Leg een sessie vast"));
      await page.waitForURL("**/sessions/new");
      await tap(answer(page, "Stemming ervoor", GRADE));
      await tap(answer(page, "Spanning ervoor", GRADE));
      await saved(page);
    },
  },
  {
    name: "session after, three answers",
    from: "/today",
    before: { taps: 5, swipes: 6 },
    most: { taps: 4, swipes: 1 },
    prepare: sessionBefore,
    walk: async ({ page, tap }) => {
      await tap(answer(page, /stemming erna/i, GRADE));
      await tap(answer(page, "Achteraf was het", "licht"));
      await saved(page);
      await tap(link(page, "Meer vastleggen"));
      await page.waitForURL("**/sessions/*");
      await tap(answer(page, "Ik voelde me gehoord", "ja"));
      await saved(page);
    },
  },
  {
    name: "session after, everything",
    from: "/today",
    before: { taps: 13, swipes: 4 },
    prepare: sessionBefore,
    walk: async ({ page, tap, type }) => {
      await tap(answer(page, /stemming erna/i, GRADE));
      await tap(answer(page, "Achteraf was het", "licht"));
      await saved(page);
      await tap(link(page, "Meer vastleggen"));
      await page.waitForURL("**/sessions/*");
      await tap(answer(page, "Spanning erna", GRADE));
      await tap(answer(page, "Ik voelde me gehoord", "ja"));
      await tap(answer(page, "We werkten aan wat voor mij telt", "ja"));
      await tap(answer(page, "Het tempo was", "goed"));
      await tap(answer(page, "Ik zei wat ik wilde zeggen", "ja"));
      await type(page.getByRole("textbox", { name: "Notitie" }), "Over werk.");
      await type(page.getByRole("textbox", { name: /Wat wil je de volgende keer noemen/ }), "Over mijn zus.");
      await tap(button(page, "Klaar"));
    },
  },
  {
    name: "import of a clean CSV",
    from: "/today",
    before: { taps: 5, swipes: 10 },
    walk: async ({ page, tap }) => {
      await tap(tab(page, "Meer"));
      await tap(link(page, /^Importeren/));
      const field = page.getByLabel("Kies een bestand");
      page.once("filechooser", (chooser) => void chooser.setFiles(DIARY));
      await tap(field);
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>("input[type=file]")?.value);
      await tap(button(page, "Bekijk wat erin staat"));
      await tap(button(page, /^Importeer/));
      await page.getByRole("status").filter({ hasText: "292 check-ins" }).waitFor();
    },
  },
];
