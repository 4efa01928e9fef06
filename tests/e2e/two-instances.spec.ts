import { randomBytes, randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { TODAY } from "../setup/awkward-zone";
import { builtActions, callAction } from "../setup/http-actions";
import { startOwnServer } from "../setup/own-server";
import { startPostgresql } from "../setup/postgresql-server";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";
import { moodGrade, openCheckIn } from "./pages/mood";
import { signUp } from "./pages/sign-up";

const secret = () => randomBytes(32).toString("base64");

function action(name: string) {
  const found = builtActions().find((each) => each.name === name);
  if (!found) throw new Error(`the build has no ${name}`);
  return found;
}

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

test("two instances on one PostgreSQL are one app: sessions, limits and conflicts", async ({ browser, person }) => {
  test.slow();
  const postgresql = await startPostgresql();
  const settings = {
    DATABASE_URL: postgresql.url,
    KEERPUNT_PEPPER: secret(),
    KEERPUNT_SERVER_KEY: secret(),
    NEXTAUTH_SECRET: secret(),
  };
  // Both at once: the migrations are applied by one of them, under a lock.
  const [one, other] = await Promise.all([1, 2].map(() => startOwnServer("start", settings)));
  if (!one || !other) throw new Error("two servers were started");
  try {
    const context = await browser.newContext({ baseURL: one.baseURL, locale: "nl-NL" });
    const page = await context.newPage();
    await signUp(page, person);
    const six = moodGrade(page, 6);
    await waitForHydration(six);
    await six.check();
    await expect(page.getByText(/^Bewaard \d\d:\d\d\./)).toBeVisible();
    // A cookie belongs to the name of a host, whatever its port: the browser is signed in at the other one too.
    await page.goto(`${other.baseURL}/today`);
    await openCheckIn(page);
    await expect(six).toBeChecked();

    const headers = { Cookie: await cookieOf(page) };
    const id = randomUUID();
    const goal = (baseURL: string, text: string, revision = "") =>
      callAction(
        baseURL,
        action("saveGoalAction"),
        new Map(Object.entries({ id, text, revision, setOn: TODAY })),
        headers,
      );
    expect((await goal(one.baseURL, "Eén keer nee zeggen")).outcome).toBe("ok");
    const both = await Promise.all([goal(one.baseURL, "Twee keer", "1"), goal(other.baseURL, "Drie keer", "1")]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(["changed-elsewhere", "ok"]);

    const invalid = new Map([
      ["email", person.email],
      ["password", "niet-het-goede-wachtwoord"],
    ]);
    const attempts: string[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const { baseURL } = attempt % 2 === 0 ? one : other;
      attempts.push((await callAction(baseURL, action("signInAction"), invalid, {})).outcome);
    }
    expect(attempts).toEqual([...Array.from({ length: 5 }, () => "wrong-credentials"), "too-many-attempts"]);

    const out = await fetch(`${other.baseURL}/sign-out`, {
      method: "POST",
      headers: { ...headers, Origin: other.baseURL },
      redirect: "manual",
    });
    expect(out.status).toBe(303);
    const after = await fetch(`${one.baseURL}/today`, { headers, redirect: "manual" });
    expect(after.headers.get("location")).toContain("/sign-in");
    await context.close();
  } finally {
    await Promise.all([one.stop(), other.stop()]);
    await postgresql.stop();
  }
});
