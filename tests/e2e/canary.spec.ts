import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { figure } from "../setup/figures";
import { builtActions, postToAction } from "../setup/http-actions";
import { startOwnServer } from "../setup/own-server";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";
import { moodGrade } from "./pages/mood";
import { signUp } from "./pages/sign-up";

/** A word that nobody else writes; every field gets its own ending, so that a leak names its field. */
const CANARY = "kanariezwart";
const canary = (field: string) => `${CANARY}-${field}`;
const PASSWORD = `${canary("password")} 9 natte honden`;

/** The ways a text could lie in a file without being sealed. */
function disguises(text: string): Buffer[] {
  const shifted = ["", "x", "xx"].map((before) =>
    // The outer characters of base64 depend on what stands around it; the middle does not.
    Buffer.from(
      Buffer.from(before + text)
        .toString("base64")
        .slice(4, -4),
    ),
  );
  return [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(Buffer.from(text).toString("hex")), ...shifted];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? filesIn(join(folder, each.name)) : [join(folder, each.name)],
  );
}

const saved = (page: Page) => page.getByText(/^Bewaard \d\d:\d\d/).first();

async function fillCheckIn(page: Page) {
  await page.goto("/today");
  await moodGrade(page, 6).check();
  await page.locator("summary", { hasText: "Notitie" }).click();
  await page.getByRole("textbox", { name: "Notitie" }).fill(canary("check-in-note"));
  await page.locator("summary", { hasText: "Labels" }).click();
  await page.getByLabel("Eigen labels").fill(canary("tag"));
  await expect(saved(page)).toBeVisible();
}

async function fillSession(page: Page) {
  await page.goto("/sessions/new");
  await page.locator("summary", { hasText: "Dag, tijd, vorm" }).click();
  await page.getByLabel("Waar het over ging").fill(canary("theme"));
  await page.getByRole("textbox", { name: "Notitie" }).fill(canary("session-note"));
  await page.getByRole("textbox", { name: "Wat wil je de volgende keer noemen?" }).fill(canary("raise-next"));
  await expect(saved(page)).toBeVisible();
}

async function fillEffect(page: Page) {
  await page.goto("/effects");
  const save = page.getByRole("button", { name: "Bewaar" }).first();
  await waitForHydration(save);
  await page.getByLabel("Waar heb je last van?").selectOption({ label: "Iets anders" });
  await page.getByLabel("In je eigen woorden").fill(canary("effect-words"));
  await page.getByRole("textbox", { name: "Notitie" }).fill(canary("effect-note"));
  await save.click();
  const effect = page.getByRole("listitem").filter({ hasText: canary("effect-note") });
  await effect.getByText("Besproken", { exact: true }).click();
  await effect.getByLabel("Wat kwam eruit?").fill(canary("effect-discussion"));
  await effect.getByRole("button", { name: "Bewaar" }).first().click();
  await expect(page.getByRole("main")).toContainText(canary("effect-discussion"));
}

async function fillProtectionMoment(page: Page) {
  await page.goto("/protection");
  await page.getByLabel("Of in je eigen woorden").first().fill(canary("moment-sign"));
  await page.getByLabel("Waar beschermde het je misschien tegen?").fill(canary("moment-protected"));
  await page.getByLabel("Of in je eigen woorden").last().fill(canary("moment-need"));
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("main")).toContainText(canary("moment-protected"));
}

async function fillLifeEvent(page: Page) {
  await page.goto("/life-events");
  await page.getByLabel("Wat gebeurde er?").fill(canary("event-name"));
  await page.getByRole("textbox", { name: "Notitie" }).fill(canary("event-note"));
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("main")).toContainText(canary("event-note"));
}

async function keep(page: Page, words: string) {
  await page.getByRole("button", { name: "Bewaar", exact: true }).first().click();
  await expect(page.getByRole("main")).toContainText(words);
}

async function fillTherapy(page: Page) {
  await page.goto("/therapy/trajectories");
  await page.getByLabel("Met wie?").fill(canary("therapist"));
  await page.getByLabel("Andere vormen").fill(canary("own-form"));
  await page.getByLabel("Waar wil je hulp bij?").fill(canary("help-wish"));
  await keep(page, canary("help-wish"));
  await page.goto("/therapy/expectations");
  await page.getByLabel("Wat verwacht je?").fill(canary("expectation"));
  await page.getByLabel("Waar merk je dat aan?").fill(canary("expectation-sign"));
  await keep(page, canary("expectation-sign"));
  await page.goto("/therapy/goals");
  await page.getByLabel("Wat wil je dat er anders is?").fill(canary("goal"));
  await keep(page, canary("goal"));
  await page.goto("/therapy/leaflet");
  await page.getByLabel("4. Wanneer stoppen we", { exact: false }).fill(canary("leaflet"));
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByRole("button", { name: "Verwijder" })).toBeVisible();
  await page.goto("/therapy/evaluations");
  await page.getByLabel("Wat helpt?").fill(canary("evaluation"));
  await keep(page, canary("evaluation"));
  await page.goto("/therapy/homework");
  await page.getByLabel("Wat spraken jullie af?").fill(canary("homework"));
  await keep(page, canary("homework"));
  await page.goto("/therapy/doubt?step=3");
  await page.getByLabel("De zin om hardop te zeggen").fill(canary("doubt"));
  await page.getByRole("button", { name: "Zet bij je gesprekspunten" }).click();
  await expect(page.getByRole("main")).toContainText(canary("doubt"));
  await page.goto("/therapy/plan");
  await page.getByText("Zet een signaal erbij").click();
  await page.getByLabel("In je eigen woorden").first().fill(canary("plan-line"));
  await keep(page, canary("plan-line"));
}

async function fillTalkingPoint(page: Page) {
  await page.goto("/talking-points");
  await page.getByLabel("Wat wil je zeggen?", { exact: false }).fill(canary("own-point"));
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await expect(page.getByRole("main")).toContainText(canary("own-point"));
}

async function searchFor(page: Page, words: string) {
  await page.goto("/search");
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("search").getByRole("button", { name: "Zoek" }).click();
  await expect(page.locator("mark").first()).toBeVisible();
  // The address of the results goes along to the next page, as the one that it was followed from.
  await page.reload();
  await page.getByRole("link", { name: "Vandaag", exact: true }).first().click();
}

async function fillSettings(page: Page) {
  await page.goto("/settings");
  await page.getByLabel("Naam").fill(canary("contact-name"));
  await page.getByLabel("Telefoon").fill("06 11111111");
  await page.getByLabel("Wanneer mag je bellen").fill(canary("contact-note"));
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByText(canary("contact-note"), { exact: false })).toBeVisible();
}

/** A diary with a low stretch, so that there is a finding to answer; its notes carry the canary too. */
function lowDiary(): string {
  const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 90 }, (_, index) => {
    const mood = (index > 55 ? 3 : 7) + (index % 3) - 1;
    return `${day(index)},${mood},${canary("imported-note")}`;
  });
  return ["datum,stemming,notitie", ...rows].join("\n");
}

async function exported(page: Page, baseURL: string): Promise<string> {
  const asked = { form: { password: PASSWORD }, headers: { Origin: baseURL } };
  return (await page.request.post("/settings/export/json", asked)).text();
}

async function importDiary(page: Page) {
  await page.goto("/settings/import");
  await page.getByLabel("Kies een bestand").setInputFiles({
    name: `${canary("file-name")}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(lowDiary()),
  });
  await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
  // Its grades do not show how far their scale reaches.
  const take = page.getByRole("button", { name: /^Importeer \d+ rijen/ });
  await expect(async () => {
    await page.getByLabel("Laagste van de schaal: Stemming").fill("1");
    await page.getByLabel("Hoogste van de schaal: Stemming").fill("10");
    await page.getByRole("button", { name: "Bekijk opnieuw" }).click();
    await expect(take).toBeVisible();
  }).toPass();
  await take.click();
  await expect(page.getByText(/check-ins zijn erbij gekomen/)).toBeVisible();
}

async function answerFinding(page: Page) {
  await page.goto("/trends?range=all");
  await page.getByText("Meestal 3 of lager, daarna onbekend", { exact: true }).click();
  await page.getByText("Klopt dit?").first().click();
  await page.getByRole("radio", { name: "Er was een andere reden" }).first().check();
  await page.getByLabel("Welke reden? Mag leeg blijven.").first().fill(canary("reason"));
  await page.getByRole("button", { name: "Bewaar je antwoord" }).first().click();
  await expect(page.getByRole("main")).toContainText(canary("reason"));
}

/** The parser of the framework quotes what it cannot read. */
async function sendBrokenMessage(baseURL: string) {
  const [action] = builtActions();
  if (!action) throw new Error("the build has no actions");
  const body = new FormData();
  body.append("0", `${canary("broken-message")} {`);
  const answer = await postToAction(baseURL, action, body, {});
  expect(await answer.text()).not.toContain(CANARY);
}

test("nothing that is written lies readable in the store, its log or the server's output", async ({ browser }) => {
  test.slow();
  const server = await startOwnServer();
  try {
    const context = await browser.newContext({ baseURL: server.baseURL });
    const page = await context.newPage();
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url(), request.headers().referer ?? ""));
    await signUp(page, { email: `${canary("email")}@example.test`, password: PASSWORD });
    await fillCheckIn(page);
    await fillSession(page);
    await fillTalkingPoint(page);
    await fillEffect(page);
    await fillProtectionMoment(page);
    await fillLifeEvent(page);
    await fillTherapy(page);
    await fillSettings(page);
    await importDiary(page);
    await answerFinding(page);
    await searchFor(page, CANARY);
    await sendBrokenMessage(server.baseURL);
    await page.goto("/summary");
    const whole = await exported(page, server.baseURL);
    const fields = [
      "check-in-note",
      "tag",
      "theme",
      "session-note",
      "raise-next",
      "own-point",
      "effect-words",
      "effect-note",
      "effect-discussion",
      "event-name",
      "event-note",
      "therapist",
      "own-form",
      "help-wish",
      "expectation",
      "expectation-sign",
      "goal",
      "leaflet",
      "evaluation",
      "homework",
      "doubt",
      "plan-line",
      "moment-sign",
      "moment-protected",
      "moment-need",
      "contact-name",
      "contact-note",
      "imported-note",
      "reason",
    ];
    // The canary really was written: the export has every field of it.
    expect(fields.filter((field) => !whole.includes(canary(field)))).toEqual([]);

    const hits = filesIn(server.dataDir).flatMap((file) => {
      const bytes = readFileSync(file);
      return disguises(CANARY).some((disguise) => bytes.includes(disguise)) ? [file] : [];
    });
    expect(hits, "files that hold the canary").toEqual([]);
    expect(filesIn(server.dataDir).some((file) => file.endsWith("keerpunt.db-wal"))).toBe(true);
    expect(
      disguises(CANARY).some((disguise) => Buffer.from(server.log()).includes(disguise)),
      "the server's output",
    ).toBe(false);
    expect(addresses.filter((address) => address.includes(CANARY))).toEqual([]);
    const places = `${filesIn(server.dataDir).length} files, log, ${addresses.length} addresses`;
    figure("canary in every field", `${fields.length} fields, 0 hits in ${places}`);
    await context.close();
  } finally {
    await server.stop();
  }
});
