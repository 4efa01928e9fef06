import { chromium, type BrowserContext, type Page } from "@playwright/test";
import Database from "better-sqlite3";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { addDays } from "@/lib/platform/calendar/local-date";
import { session as loggedSession } from "../factories/session";
import { TODAY } from "../setup/awkward-zone";
import { browserLaunch } from "../setup/browser";
import { cookiesOf } from "../setup/browser-cookies";
import { dataFolder } from "../setup/e2e-data";
import { startFrontProxy } from "../setup/front-proxy";
import { SEEDED_PASSWORD, seedAccount } from "../setup/seed-account";
import { expect, test } from "./fixtures";

const CANARY = "kanarievogelzinnetje";
const EMAIL = (language: string) => `offline-${language}-${Date.now()}@example.test`;

const WORDS = {
  nl: {
    locale: "nl-NL",
    title: "Schrijven zonder verbinding",
    mood: "Hoe is je stemming?",
    note: "Notitie",
    day: "Welke dag?",
    save: "Bewaar",
    kept: /^Bewaard op dit toestel/,
    session: "Sessie",
    moodBefore: "Stemming ervoor",
    effect: "Ongewenst effect",
    effectKind: "Waar heb je last van?",
    waiting: "Er wachten 4 notities op dit toestel.",
    point: "Gesprekspunt",
    pointText: "Wat wil je bespreken?",
    held: /^Nog niet bewaard\. Wat je typt staat verzegeld/,
    unfinished: /^1 notitie is nog niet af/,
    unfinishedReason: /^Dit typte je zonder op Bewaar te drukken/,
    intoJournal: "Zet in je dagboek",
    everything: "Alles staat in je dagboek.",
    trends: /^2 cijfers zijn 2 dagen/,
    email: "E-mailadres",
    password: "Wachtwoord",
    signIn: "Log in",
    logged: /^Ingevuld: 2 van/,
    help: "Nu hulp nodig",
  },
  en: {
    locale: "en-GB",
    title: "Writing without a connection",
    mood: "How is your mood?",
    note: "Note",
    day: "Which day?",
    save: "Save",
    kept: /^Kept on this device/,
    session: "Session",
    moodBefore: "Mood before",
    effect: "Unwanted effect",
    effectKind: "What bothers you?",
    waiting: "4 notes are waiting on this device.",
    point: "Talking point",
    pointText: "What do you want to talk about?",
    held: /^Not saved yet\. What you type is sealed/,
    unfinished: /^1 note is not finished/,
    unfinishedReason: /^You typed this without pressing Save/,
    intoJournal: "Put it in your journal",
    everything: "Everything is in your journal.",
    trends: /^2 numbers are 2 days/,
    email: "E-mail address",
    password: "Password",
    signIn: "Sign in",
    logged: /^Filled in: 2 of/,
    help: "Help now",
  },
} as const;

/** A browser with a profile of its own on disk, as a phone has one. */
async function openPhone(profile: string, locale: string): Promise<BrowserContext> {
  const { launchOptions } = browserLaunch();
  const phone = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    locale,
    timezoneId: "Asia/Kathmandu",
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
    serviceWorkers: "allow",
  });
  phone.setDefaultTimeout(20_000);
  return phone;
}

/** What this browser keeps, as text: databases, caches and storages. */
function everythingKept(): Promise<string> {
  const read = async () => {
    const parts: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        parts.push(request.url, (await response?.text()) ?? "");
      }
    }
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error(name));
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error(store));
        });
        const bytes = (value: unknown) =>
          value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value;
        parts.push(JSON.stringify(rows, (_key, value: unknown) => bytes(value)));
      }
      database.close();
    }
    return parts.join("\n");
  };
  return read();
}

/** The files below a folder that hold these words, as UTF-8 or as the two bytes a letter that browsers write. */
function filesWith(folder: string, words: string): string[] {
  const [narrow, wide] = [Buffer.from(words), Buffer.from(words, "utf16le")];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => {
    const full = join(folder, file);
    if (!statSync(full, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(full);
    return bytes.includes(narrow) || bytes.includes(wide);
  });
}

const countOn = (page: Page, store: "boxes" | "inboxes") =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open("keerpunt");
        request.onsuccess = () => {
          const count = request.result.transaction(name).objectStore(name).count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      }),
    store,
  );
const waitingOn = (page: Page) => countOn(page, "boxes");

const newestVersion = (userId: string) =>
  z
    .object({ version: z.number().nullable() })
    .parse(
      inStore((database) =>
        database.prepare('SELECT MAX(version) AS version FROM "InboxBox" WHERE "userId" = ?').get(userId),
      ),
    ).version;

/** The device knows whose inbox it seals to. */
async function knowsInbox(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain("keerpunt");
  await expect.poll(() => countOn(page, "inboxes")).toBe(1);
}

function inStore<T>(run: (database: Database.Database) => T): T {
  const database = new Database(join(dataFolder(), "keerpunt.db"), { timeout: 10_000 });
  try {
    return run(database);
  } finally {
    database.close();
  }
}

/** Ends every session of an account, as time does. */
const endSessions = (userId: string) =>
  inStore((database) => database.prepare('DELETE FROM "Session" WHERE "userId" = ?').run(userId));

const states = (userId: string) =>
  z
    .array(z.object({ state: z.string() }))
    .parse(inStore((database) => database.prepare('SELECT state FROM "InboxBox" WHERE "userId" = ?').all(userId)))
    .map(({ state }) => state);

/** The worker is there and the device knows whose inbox it seals to. */
async function prepared(page: Page): Promise<void> {
  await page.keyboard.press("Shift");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await knowsInbox(page);
}

for (const [language, words] of Object.entries(WORDS)) {
  test(`what is written without a connection is sealed, sent without signing in, and stands once (${language})`, async ({
    baseURL,
  }) => {
    test.slow();
    const url = z.url().parse(baseURL);
    const email = EMAIL(language);
    const account = await seedAccount(dataFolder(), url, {}, { email });
    const profile = mkdtempSync(join(tmpdir(), "keerpunt-phone-"));
    try {
      let phone = await openPhone(profile, words.locale);
      await phone.addCookies(cookiesOf(account, url));
      let page = phone.pages()[0] ?? (await phone.newPage());
      await page.goto(`${url}/today`);
      await prepared(page);

      await phone.setOffline(true);
      await page.goto(`${url}/today`);
      await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
      const checkIn = page.locator("details", { hasText: words.mood });
      const keep = async (form: typeof checkIn) => {
        await form.getByRole("button", { name: words.save, exact: true }).click();
        await expect(form.getByText(words.kept)).toBeVisible();
      };
      for (const day of ["", addDays(TODAY, -1)]) {
        await checkIn.getByRole("radiogroup", { name: words.mood }).getByRole("radio", { name: /^7/ }).check();
        await checkIn.getByLabel(words.note).fill(`${CANARY} ${day}`);
        await checkIn.getByLabel(words.day).fill(day);
        await keep(checkIn);
        await expect(checkIn.getByLabel(words.note)).toHaveValue("");
      }
      const session = page.locator("details", { hasText: words.moodBefore });
      await session.locator("summary").click();
      await session.getByRole("radiogroup", { name: words.moodBefore }).getByRole("radio", { name: "4" }).check();
      await session.getByLabel(words.note).fill(CANARY);
      await keep(session);
      const effect = page.locator("details", { hasText: words.effectKind });
      await effect.locator("summary").click();
      await effect.getByLabel(words.effectKind).selectOption("sleep");
      await keep(effect);
      await expect(page.getByText(words.waiting)).toBeVisible();
      const point = page.locator("details", { hasText: words.pointText });
      await point.locator("summary").click();
      await point.getByLabel(words.pointText).fill(`${CANARY} half`);
      await expect(point.getByText(words.held)).toBeVisible();
      await page.getByRole("link", { name: words.help }).click();
      await expect(page.getByRole("heading", { level: 1, name: words.help })).toBeVisible();
      await page.goto(`${url}/today`);
      await expect(page.getByText(words.unfinished)).toBeVisible();
      expect(await page.evaluate(everythingKept)).not.toContain(CANARY);
      await phone.close();
      expect(filesWith(profile, CANARY)).toEqual([]);

      endSessions(account.userId);
      phone = await openPhone(profile, words.locale);
      page = phone.pages()[0] ?? (await phone.newPage());
      await page.goto(`${url}/today`);
      await expect(page).toHaveURL(/\/sign-in/);
      await expect.poll(() => waitingOn(page)).toBe(0);
      expect(states(account.userId)).toEqual(Array.from({ length: 5 }, () => "waiting"));

      await page.getByLabel(words.email).fill(email);
      await page.getByLabel(words.password, { exact: true }).fill(SEEDED_PASSWORD);
      await page.getByRole("button", { name: words.signIn, exact: true }).click();
      await expect(page.getByText(words.logged)).toBeVisible();
      expect(states(account.userId).toSorted()).toEqual(["opened", "opened", "opened", "opened", "unfinished"]);
      await page.goto(`${url}/check-ins`);
      await expect(page.getByText(CANARY)).toHaveCount(2);
      await page.goto(`${url}/trends`);
      await expect(page.getByText(words.trends)).toBeVisible();
      await page.goto(`${url}/today/inbox`);
      await expect(page.getByText(words.unfinishedReason)).toBeVisible();
      await page.getByRole("button", { name: words.intoJournal }).click();
      await expect(page.getByText(words.everything)).toBeVisible();
      await page.goto(`${url}/talking-points`);
      await expect(page.getByRole("paragraph").filter({ hasText: `${CANARY} half` })).toHaveCount(1);
      await phone.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
}

test.describe("a browser with the worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("keeps what is typed and shows no white page over an update of the server, with an old tab and an old worker", async ({
    context,
    page,
    baseURL,
  }) => {
    test.slow();
    const front = await startFrontProxy(z.url().parse(baseURL));
    try {
      const account = await seedAccount(dataFolder(), z.url().parse(baseURL), {});
      await context.addCookies(cookiesOf(account, front.url));
      const title = page.getByRole("heading", { level: 1, name: WORDS.nl.title });
      await page.goto(`${front.url}/today`);
      await prepared(page);
      front.state = "bad-gateway";
      await page.goto(`${front.url}/today`);
      await expect(title).toBeVisible();
      front.state = "down";
      await page.goto(`${front.url}/trends`);
      await expect(title).toBeVisible();
      await page.getByRole("radiogroup", { name: WORDS.nl.mood }).getByRole("radio", { name: /^6/ }).check();
      await page.getByLabel("Notitie").first().fill("Getypt voor de update.");

      front.state = "updated";
      const other = await context.newPage();
      await other.goto(`${front.url}/today`);
      await expect(other.getByRole("radiogroup", { name: /stemming/i })).toBeVisible();
      await other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await expect.poll(() => other.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/next-build/)]);
      await expect(page.getByLabel("Notitie").first()).toHaveValue("Getypt voor de update.");
      await page.getByRole("button", { name: "Bewaar", exact: true }).first().click();
      await expect(page.getByText(WORDS.nl.kept)).toBeVisible();
      await expect.poll(() => waitingOn(page)).toBe(0);
      await other.goto(`${front.url}/check-ins`);
      await expect(other.getByText("Getypt voor de update.")).toHaveCount(1);
      front.state = "down";
      await other.goto(`${front.url}/today`);
      await expect(other.getByRole("heading", { level: 1, name: WORDS.nl.title })).toBeVisible();
    } finally {
      await front.stop();
    }
  });

  test("does not sign out over what cannot be sent, until it is thrown away", async ({ journal: page }) => {
    await prepared(page);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    // Of an account that was signed in here before and has been signed out elsewhere.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open("keerpunt");
          request.onsuccess = () => {
            const boxes = request.result.transaction("boxes", "readwrite");
            boxes.objectStore("boxes").put({ id: "x", version: 1, account: "another", sealed: new Uint8Array(300) });
            boxes.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
    );
    await page.goto("/today");
    await page.getByRole("button", { name: "Log uit", exact: true }).first().click();
    await expect(page).toHaveURL(/\/offline\?before-sign-out/);
    await expect(page.getByText(/Je bent nog niet uitgelogd/)).toBeVisible();
    await page.getByRole("button", { name: "Gooi ze weg" }).click();
    await page.getByRole("button", { name: "Ja, gooi ze weg" }).click();
    await expect(page.getByText("Hier staat niets te wachten.")).toBeVisible();
    await page.goto("/today");
    await page.getByRole("button", { name: "Log uit", exact: true }).first().click();
    await expect(page).toHaveURL(/\/sign-in/);
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });
});

const CANNOT = "Deze browser kan zonder verbinding niets veilig bewaren.";

test.describe("a device that cannot keep what is written", () => {
  const fillIn = async (page: Page) => {
    await page.getByRole("radiogroup", { name: WORDS.nl.mood }).getByRole("radio", { name: /^6/ }).check();
    await page.getByLabel("Notitie").first().fill("Dit staat er nog.");
  };
  const save = (page: Page) => page.getByRole("button", { name: "Bewaar", exact: true }).first().click();
  const saysAndKeepsTyped = async (page: Page, words: string) => {
    await save(page);
    const form = page.locator("details", { hasText: WORDS.nl.mood });
    await expect(form.getByRole("status").filter({ hasText: words })).toBeVisible();
    await expect(page.getByLabel("Notitie").first()).toHaveValue("Dit staat er nog.");
  };

  const LACKS: Record<string, () => void> = {
    "no X25519": () => {
      const value = () => Promise.reject(new DOMException("Unrecognized name.", "NotSupportedError"));
      Object.defineProperty(crypto.subtle, "generateKey", { value });
    },
    "no IndexedDB": () => Object.defineProperty(self, "indexedDB", { value: undefined }),
    "a private window that stores nothing": () => {
      indexedDB.open = () => {
        throw new DOMException("A mutation operation was attempted.", "InvalidStateError");
      };
    },
  };
  for (const [lack, make] of Object.entries(LACKS)) {
    test(`says so with ${lack}, and leaves what was typed`, async ({ journal: page }) => {
      await page.addInitScript(make);
      await page.goto("/offline");
      await page.keyboard.press("Shift");
      await expect(page.getByText(CANNOT)).toBeVisible();
      await fillIn(page);
      await saysAndKeepsTyped(page, CANNOT);
    });
  }

  test("says so when its storage is full or was cleared, and leaves what was typed", async ({ journal: page }) => {
    await page.keyboard.press("Shift");
    await knowsInbox(page);
    await page.goto("/offline");
    await page.keyboard.press("Shift");
    await expect(page.getByText("Hier staat niets te wachten.")).toBeVisible();
    await fillIn(page);
    await page.evaluate(() => {
      const value = () => {
        throw new DOMException("There is no room left.", "QuotaExceededError");
      };
      Object.defineProperty(IDBObjectStore.prototype, "put", { value });
    });
    await saysAndKeepsTyped(page, "Er is geen ruimte meer op dit toestel.");
    await page.evaluate(() => indexedDB.deleteDatabase("keerpunt"));
    await saysAndKeepsTyped(page, "Log een keer in op dit toestel");

    await page.goto("/today");
    await page.keyboard.press("Shift");
    await knowsInbox(page);
    await page.goto("/offline");
    await fillIn(page);
    await save(page);
    await expect(page.getByText(WORDS.nl.kept)).toBeVisible();
  });

  test("whose clock is two days off has its person check the day", async ({ journal: page, context }) => {
    await page.keyboard.press("Shift");
    await knowsInbox(page);
    const later = new Date(Date.now() + 2 * 86_400_000);
    await page.clock.setFixedTime(later);
    await page.goto("/offline");
    await page.keyboard.press("Shift");
    await fillIn(page);
    const day = addDays(TODAY, 2);
    await page.getByLabel(WORDS.nl.day).first().fill(day);
    await save(page);
    await expect(page.getByText(WORDS.nl.kept)).toBeVisible();
    await expect.poll(() => waitingOn(page)).toBe(0);

    const other = await context.newPage();
    await other.goto("/today");
    await other.getByRole("link", { name: "Kijk ernaar" }).click();
    await expect(other.getByText(/^De klok van je toestel liep niet gelijk/)).toBeVisible();
    await expect(other.getByLabel("Welke dag was het?")).toHaveValue(day);
    await other.getByLabel("Welke dag was het?").fill(TODAY);
    await other.getByRole("button", { name: "Zet in je dagboek" }).click();
    await expect(other.getByText("Alles staat in je dagboek.")).toBeVisible();
    await other.goto("/check-ins");
    await expect(other.getByText("Dit staat er nog.")).toHaveCount(1);
  });
});

test("the routes of the inbox answer nobody but the device of a signed-in person", async ({ baseURL }) => {
  const url = z.url().parse(baseURL);
  const account = await seedAccount(dataFolder(), url, {});
  const cookie = `${account.cookieName}=${account.cookieValue}`;
  const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, { method: "POST", body, headers: { Origin: url, ...headers } });
    return { status: response.status, answer: z.record(z.string(), z.unknown()).parse(await response.json()) };
  };
  const none = JSON.stringify({ token: null });
  expect(await post("/api/inbox/device", none)).toEqual({ status: 401, answer: {} });
  expect(await post("/api/inbox/device", none, { Cookie: cookie, Origin: "https://elsewhere.example" })).toEqual({
    status: 401,
    answer: {},
  });
  const { status, answer } = await post("/api/inbox/device", none, { Cookie: cookie });
  expect(status).toBe(200);
  const token = z.string().parse(answer.token);
  const again = await post("/api/inbox/device", JSON.stringify({ token }), { Cookie: cookie });
  expect(again.answer.token, "a token that fits the session stays").toBe(token);

  const box = { id: randomUUID(), version: 1, sealed: "AAAA" };
  const deposit = (more: object, headers = {}) =>
    post("/api/inbox", JSON.stringify({ token, sentAt: new Date().toISOString(), boxes: [box], ...more }), headers);
  expect(await deposit({}, { Origin: "https://elsewhere.example" })).toEqual({ status: 403, answer: {} });
  expect(await deposit({ token: "A".repeat(43) })).toEqual({ status: 401, answer: {} });
  expect(await deposit({ boxes: [] })).toEqual({ status: 400, answer: {} });
  expect(await deposit({ boxes: Array.from({ length: 21 }, () => box) })).toEqual({ status: 400, answer: {} });
  expect(await post("/api/inbox", "{")).toEqual({ status: 400, answer: {} });
  expect(await post("/api/inbox", "x".repeat(1_000_000))).toEqual({ status: 413, answer: {} });
  expect((await fetch(`${url}/api/inbox`)).status).toBe(405);
  const taken = { status: 200, answer: { outcomes: ["taken"] } };
  expect([await deposit({}), await deposit({})]).toEqual([taken, taken]);
  expect(states(account.userId)).toEqual(["waiting"]);
});

test.describe("a form whose session ended", () => {
  test("is sealed into the inbox and said to be kept, and stands in the journal after signing in", async ({
    page,
    signIn,
    person,
  }) => {
    const account = await signIn(page.context(), { sessions: [loggedSession({ day: "2026-06-01" })] });
    await page.goto("/today");
    await page.getByRole("radio", { name: /^7/ }).first().check();
    await expect(page.getByText(/^Bewaard \d\d:\d\d/)).toBeVisible();
    await knowsInbox(page);
    // The page follows a save after a pause.
    await expect(page.getByText("Iets anders opschrijven")).toBeVisible();
    endSessions(account.userId);
    await page.getByText("Notitie").first().click();
    await page.getByLabel("Notitie").fill("Geschreven na de sessie.");
    await expect(page.getByText(/Wat je schreef is verzegeld bewaard/).first()).toBeVisible();
    await page.getByLabel("Notitie").fill("Geschreven na de sessie. En nog iets.");
    await expect.poll(() => newestVersion(account.userId)).toBe(2);
    expect(states(account.userId)).toEqual(["waiting"]);
    await page.getByText("Iets anders opschrijven").click();
    const mark = page.getByRole("button", { name: "Slechter slapen" });
    await mark.click();
    await expect.poll(() => states(account.userId)).toEqual(["waiting", "waiting"]);
    await expect(mark).toHaveAttribute("aria-pressed", "true");
    await page.goto("/today");
    await page.getByLabel("E-mailadres").fill(person.email);
    await page.getByLabel("Wachtwoord", { exact: true }).fill(person.password);
    await page.getByRole("button", { name: "Log in", exact: true }).click();
    await expect(page.getByText("Geschreven na de sessie. En nog iets.")).toHaveCount(1);
    expect(states(account.userId)).toEqual(["opened", "opened"]);
    await page.getByText("Iets anders opschrijven").click();
    await expect(mark).toHaveAttribute("aria-pressed", "true");
  });
});
