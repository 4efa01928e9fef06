import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { addDays } from "@/lib/platform/calendar/local-date";
import { checkIn } from "../factories/check-in";
import { effect } from "../factories/effect";
import { expectation } from "../factories/expectation";
import { goal } from "../factories/goal";
import { treatmentAgreement } from "../factories/treatment-agreement";
import { planLine } from "../factories/plan-line";
import { session } from "../factories/session";
import { therapy } from "../factories/therapy";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";

const ago = (days: number) => addDays(TODAY, -days);
const diary = (days: number, moodOf: (daysAgo: number) => number) =>
  Array.from({ length: days }, (_, index) => days - 1 - index).map((each) =>
    checkIn({ day: ago(each), mood: moodOf(each), stress: 5, sleepHours: 7 }),
  );
const weekly = (count: number, lastAgo: number) =>
  Array.from({ length: count }, (_, index) =>
    session({ day: ago(lastAgo + 7 * (count - 1 - index)), heard: "partly" }),
  );

async function press(page: Page, name: string) {
  const button = page.getByRole("button", { name, exact: true }).first();
  await waitForHydration(button);
  await button.click();
}

const save = (page: Page) => press(page, "Bewaar");

test("a trajectory says with whom, in what form and what for, and its phase steps on", async ({ journal: page }) => {
  await page.goto("/therapy");
  await page.getByRole("link", { name: "Schrijf het op" }).click();
  await page.getByLabel("Eerste dag").fill(ago(40));
  await page.getByLabel("Laatste dag").fill(ago(41));
  await save(page);
  await expect(page.getByText("De laatste dag ligt voor de eerste.")).toBeVisible();
  await page.getByLabel("Laatste dag").fill("");
  await page.getByLabel("Met wie?").fill("mijn therapeut");
  await page.getByRole("checkbox", { name: "schematherapie" }).check();
  await page.getByLabel("Andere vormen").fill("haptonomie");
  await page.getByLabel("Waar wil je hulp bij?").fill("Nee kunnen zeggen");
  await save(page);
  await expect(
    page.getByRole("heading", { level: 3, name: "Schematherapie, haptonomie bij mijn therapeut" }),
  ).toBeVisible();

  await page.getByRole("link", { name: "Mijn therapie" }).first().click();
  await expect(page).toHaveURL(/\/therapy$/);
  await expect(page.getByText("Nee kunnen zeggen")).toBeVisible();
  await expect(page.getByText("In welke fase ben je?")).toBeVisible();
  await page.getByRole("button", { name: "Behandeling" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "hier ben je nu" })).toContainText("Behandeling");
  await page.getByRole("button", { name: "Afronding" }).click();
  await expect(page.getByText("Een goed moment voor je terugvalplan", { exact: false })).toBeVisible();

  await page.goto("/summary?part=head&part=therapy");
  await expect(page.getByRole("main")).toContainText("Nee kunnen zeggen");
  await page.goto("/summary?for=second-opinion&part=head&part=therapy");
  await expect(page.getByRole("main")).toContainText("haptonomie");
  await expect(page.getByRole("main")).not.toContainText("Nee kunnen zeggen");
});

test("an expectation stands beside the record and becomes something to say", async ({ openJournal }) => {
  const content = expectation({
    text: "Dat ik beter in mijn vel zit",
    writtenOn: ago(60),
    reviewOn: ago(1),
    seenIn: "mood",
  });
  const page = await openJournal({ checkIns: diary(90, (each) => (each > 58 ? 5 : 7)), expectations: [content] });
  await page.goto("/therapy/expectations");
  await expect(page.getByText("Toen je dit schreef: gemiddeld 5,0 (28 van 28 dagen).")).toBeVisible();
  await expect(page.getByText("De laatste vier weken: gemiddeld 7,0 (28 van 28 dagen).")).toBeVisible();
  await page.getByText("Ga het na", { exact: true }).click();
  await save(page);
  await expect(page.getByText("Kies een van de woorden.")).toBeVisible();
  await page.getByRole("radio", { name: "anders dan gedacht" }).check();
  await page.getByLabel("Wat merkte je?").fill("Ik ben juist vaker verdrietig");
  await save(page);
  await expect(page.getByText(/gemerkt: anders dan gedacht/)).toBeVisible();
  await page.goto("/talking-points");
  await expect(page.getByText("Het gaat anders dan ik dacht.", { exact: false })).toBeVisible();
});

test("after five sessions one looks back: goals get a grade, and what one wants becomes a sentence", async ({
  openJournal,
}) => {
  const goalId = randomUUID();
  const page = await openJournal({
    checkIns: diary(3, () => 6),
    sessions: weekly(5, 1),
    therapies: [therapy({ startedOn: ago(40) })],
    goals: [{ id: goalId, content: goal({ text: "Nee zeggen", setOn: ago(30), startGrade: 2, wishGrade: 7 }) }],
  });
  await expect(page.getByText("Je hebt 5 sessies gehad", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: "Terugkijken" }).click();
  await save(page);
  await expect(page.getByText("Vul minstens één vraag in.")).toBeVisible();
  await page.getByLabel("Nee zeggen").selectOption("4");
  await page.getByRole("radio", { name: "iets veranderen" }).check();
  await page.getByLabel("Wat zit in de weg?").fill("Het gaat te snel");
  await save(page);
  await expect(page.getByRole("heading", { level: 3, name: /^Terugblik op/ })).toBeVisible();
  await expect(page.getByText("Nee zeggen: 4")).toBeVisible();
  await page.goto("/therapy/goals");
  await expect(page.getByRole("img", { name: /2 op .*, 4 op .*; goed genoeg: 7/ })).toBeVisible();
  await page.goto("/talking-points");
  await expect(page.getByText("Ik wil iets veranderen aan hoe we werken.", { exact: false })).toBeVisible();
  await page.goto("/today");
  await expect(page.getByText("Je hebt 5 sessies gehad", { exact: false })).toBeHidden();
});

test("the agreement about stopping is held beside the record, and never says stop", async ({ openJournal }) => {
  const page = await openJournal({
    checkIns: diary(120, (each) => (each > 90 ? 7 : 4)),
    sessions: weekly(12, 3),
    therapies: [therapy({ startedOn: ago(100) })],
  });
  await page.goto("/therapy/leaflet");
  await page.getByLabel("1. Welke negatieve effecten kan dit hebben?").fill("Slechter slapen");
  await page.getByLabel("Gevraagd op").fill(ago(99));
  await page.getByLabel("Laat Keerpunt meetellen").check();
  await page.getByLabel("Hoeveel weken?").fill("2");
  await save(page);
  await expect(page.getByText("Een aantal weken van 3 tot en met 52.")).toBeVisible();
  await page.getByLabel("Hoeveel weken?").fill("8");
  await page.getByRole("radio", { name: "een second opinion vragen" }).check();
  await save(page);
  await expect(page.getByText("Zo lang als jullie afspraken, en nog niet besproken.")).toBeVisible();

  await page.goto("/talking-points");
  const said = page.getByText("We spraken af het daar dan over te hebben.", { exact: false });
  await expect(said).toBeVisible();
  const suggestion = page.getByRole("listitem").filter({ has: said });
  await suggestion.getByRole("button", { name: /^Kies/ }).click();
  const chosen = page.getByRole("listitem").filter({ has: said }).first();
  await chosen.getByText("Besproken", { exact: true }).click();
  await chosen.getByRole("button", { name: "Bewaar" }).click();
  await page.goto("/trends/agreement");
  await expect(page.getByText("De grens uit jullie afspraak is bereikt.")).toBeVisible();
  await expect(page.getByText("Jullie spraken af: een second opinion vragen.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/\bstop met\b|je moet stoppen/i);
});

test("what was not done is information: it can become a protection moment", async ({ journal: page }) => {
  await page.goto("/therapy/homework");
  await page.getByLabel("Wat spraken jullie af?").fill("Een brief schrijven");
  await save(page);
  const item = page.getByRole("listitem").filter({ hasText: "Een brief schrijven" });
  await item.getByText("Hoe ging het?", { exact: true }).first().click();
  await item.getByRole("radio", { name: "niet gedaan" }).check();
  await item.getByLabel("Wat bracht het, of wat zat in de weg?").fill("Ik durfde niet");
  await item.getByRole("button", { name: "Bewaar" }).first().click();
  await expect(page.getByRole("listitem").filter({ hasText: "Ik durfde niet" })).toContainText("niet gedaan");
  await page.getByRole("button", { name: /^Bekijk het als beschermingsmoment/ }).click();
  await expect(page).toHaveURL(/\/protection$/);
  await expect(page.getByRole("heading", { level: 3, name: /oefening niet/i })).toBeVisible();
  await page.goto("/talking-points");
  await expect(page.getByText("is er nog niet van gekomen.", { exact: false })).toBeVisible();
});

test("the doubt compass goes in three steps to a sentence made from the answers, and gives no verdict", async ({
  openJournal,
}) => {
  const page = await openJournal({ sessions: weekly(4, 2), therapies: [therapy({ startedOn: ago(30) })] });
  await page.goto("/therapy/doubt");
  const main = page.getByRole("main");
  const aim = page.getByRole("radiogroup", { name: "We komen toe aan waarvoor ik kwam" });
  await aim.getByRole("radio", { name: "deels" }).check();
  await press(page, "Verder");
  await expect(main).toContainText(
    /In je laatste 4 sessies met een antwoord voelde je je 0 keer gehoord, 4 keer deels\./,
  );
  await expect(page.getByRole("heading", { name: "Naast je eigen dagboek" })).toBeFocused();
  await page.getByLabel("Wat wil je er zelf over kwijt?").fill("Of ligt het aan de winter?");
  await page.getByRole("radio", { name: "uitspreken" }).check();

  // Going back keeps what was typed, by the browser, where nothing was saved yet, and by the button.
  await page.goBack();
  await expect(aim.getByRole("radio", { name: "deels" })).toBeChecked();
  await page.goForward();
  await expect(page.getByLabel("Wat wil je er zelf over kwijt?")).toHaveValue("Of ligt het aan de winter?");
  await expect(page.getByRole("radio", { name: "uitspreken" })).toBeChecked();
  await press(page, "Terug");
  await expect(aim.getByRole("radio", { name: "deels" })).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel("Wat wil je er zelf over kwijt?")).toHaveValue("Of ligt het aan de winter?");
  await expect(page.getByRole("radio", { name: "uitspreken" })).toBeChecked();
  await press(page, "Verder");

  const sentence = "We komen maar deels toe aan waarvoor ik kwam. Kunnen we daarnaar kijken?";
  await expect(page.getByLabel("De zin om hardop te zeggen")).toHaveValue(sentence);
  await expect(page.getByRole("link", { name: "Maak het overzicht voor een second opinion" })).toBeVisible();
  await press(page, "Zet bij je gesprekspunten");
  await expect(page.getByRole("status").filter({ hasText: "Je zin staat bij je gesprekspunten." })).toBeVisible();
  const round = page.getByRole("listitem").filter({ hasText: "Gekozen: uitspreken" });
  await expect(round).toContainText("We komen toe aan waarvoor ik kwam: deels");
  await expect(main).not.toContainText(/score:|uitslag|conclusie/i);
  await page.getByRole("link", { name: "Bekijk ze" }).click();
  await expect(page.getByText(`‘${sentence}’`)).toBeVisible();
  await expect(page.getByText("Uit het twijfelkompas")).toBeVisible();
});

test("the doubt compass is one tap from where doubt shows, in view @phone", async ({ openJournal }) => {
  const page = await openJournal({ effects: [effect({ kind: "nothing-changes" }), effect({ kind: "sleep" })] });
  const link = page.getByRole("link", { name: "Twijfel je? Werkt het niet, of is het moeilijk?" });
  await page.goto("/sessions/new");
  await page.waitForURL(/\/sessions\/[0-9a-f-]{36}$/);
  await expect(link).toBeHidden();
  const hard = page.getByRole("radio", { name: "zwaar, en het hielp niet" });
  await waitForHydration(hard);
  await hard.check();
  await expect(link).toBeInViewport();
  // Under the answer itself, and under one answer only.
  const heard = page.getByRole("radiogroup", { name: "Ik voelde me gehoord" });
  await heard.getByRole("radio", { name: "nee" }).check();
  await expect(link).toHaveCount(1);
  const [question, below] = [await heard.boundingBox(), await link.boundingBox()];
  expect((below?.y ?? Infinity) - ((question?.y ?? 0) + (question?.height ?? 0))).toBeLessThan(80);

  await page.goto("/effects");
  await expect(link).toHaveCount(1);
  await page.locator("summary", { hasText: "Zet iets erbij" }).click();
  await page.getByRole("combobox", { name: "Waar heb je last van?" }).selectOption("Niet begrepen");
  await expect(link).toHaveCount(2);
  await page.getByRole("textbox", { name: "Notitie" }).fill("Kanarie");
  await link.last().click();
  await expect(page).toHaveURL(/\/therapy\/doubt$/);
  // What was typed before the link was followed stands there again.
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Notitie" })).toHaveValue("Kanarie");
  await page.goto("/talking-points");
  await expect(link).toBeInViewport();
  await link.click();
  await expect(page).toHaveURL(/\/therapy\/doubt$/);
});

test("a relapse plan is written, looked at once a week, and says what helps", async ({ openJournal }) => {
  const page = await openJournal({
    checkIns: diary(2, () => 6),
    therapies: [therapy({ startedOn: ago(300), endedOn: ago(20) })],
    planLines: [planLine({ text: "Ik zeg dingen af" }), planLine({ list: "help", text: "Naar buiten" })],
  });
  await expect(page.getByText("Eén check-in per week is nu genoeg.")).toBeVisible();
  await page.getByRole("link", { name: "Welke signalen merkte je deze week?" }).click();
  await page.getByText("Zet iemand erbij").click();
  await page.getByLabel("In je eigen woorden").last().fill("Mijn zus");
  await page.getByRole("button", { name: "Bewaar" }).last().click();
  await expect(page.getByRole("heading", { level: 3, name: "Mijn zus" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Ik zeg dingen af" }).check();
  await save(page);
  await expect(page.getByText("Toen merkte je: Ik zeg dingen af.", { exact: false })).toBeVisible();
  await expect(page.getByText("Wat je zelf opschreef dat helpt: Naar buiten.")).toBeVisible();
  await expect(page.getByText("Wie je zou bellen: Mijn zus.")).toBeVisible();
  await page.goto("/talking-points");
  await expect(page.getByText("Dat waren mijn vroege signalen.", { exact: false })).toBeVisible();
});

test("appointments come by hand, every week, or from a calendar, each once", async ({ journal: page }) => {
  await page.goto("/therapy/appointments");
  await page.getByLabel("Dag", { exact: true }).fill(addDays(TODAY, 3));
  await page.getByLabel("Begin", { exact: true }).fill("10:00");
  await page.getByRole("radio", { name: "elke week" }).check();
  await page.getByLabel("Hoeveel keer?").fill("3");
  const add = page.getByRole("button", { name: "Zet erbij" });
  await waitForHydration(add);
  await add.click();
  await expect(page.getByRole("link", { name: /^Open: / })).toHaveCount(3);

  await page.getByText("Uit je agenda of een mail").last().click();
  const at = (days: number) => addDays(TODAY, days).replaceAll("-", "");
  const event = (uid: string, days: number, name: string, time = "14") =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:${name}\r\nDTSTART:${at(days)}T${time}0000\r\nDURATION:PT45M\r\n`;
  const readFile = async (...events: string[]) => {
    await page.getByLabel("Agendabestand (.ics)").setInputFiles({
      name: "agenda.ics",
      mimeType: "text/calendar",
      buffer: Buffer.from(
        `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.map((each) => `${each}END:VEVENT\r\n`).join("")}END:VCALENDAR`,
      ),
    });
    await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
  };
  const broken = "BEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Kapot\r\nDTSTART:\r\n";
  await readFile(event("a", 3, "Therapie"), event("b", 30, "Therapie"), event("c", 31, "Tandarts"), broken);
  await expect(page.getByText("1 afspraak konden we niet lezen:")).toBeVisible();
  await expect(page.getByText("Kapot (regel 21): er staat niet in wanneer die begint.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /10:00 wordt 14:00 · Therapie/ })).not.toBeChecked();
  await page.getByRole("checkbox", { name: /, 14:00 · Therapie/ }).check();
  await page.getByRole("button", { name: "Bewaar de aangevinkte" }).click();
  await expect(page.getByText("1 afspraak staat erbij.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Open: .*14:00$/ })).toHaveCount(1);

  const work = event("w", 40, "Dagstart werk", "09") + "RRULE:FREQ=DAILY\r\n";
  await readFile(
    event("b", 30, "Therapie", "16"),
    work,
    event("d", 36, "Psycholoog") + "RRULE:FREQ=WEEKLY;COUNT=2\r\n",
  );
  await expect(page.getByRole("checkbox", { name: /14:00 wordt 16:00 · Therapie/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^Dagstart werk · \d+ keer/ })).not.toBeChecked();
  await page.getByRole("checkbox", { name: /^Psycholoog · 2 keer/ }).check();
  await page.getByRole("button", { name: "Bewaar de aangevinkte" }).click();
  await expect(page.getByText("2 afspraken staan erbij.")).toBeVisible();
  await expect(page.getByText("1 afspraak is aangepast.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Open: .*16:00$/ })).toHaveCount(1);
});

test("the day before a session Today shows what to say and what was agreed", async ({ openJournal }) => {
  const page = await openJournal({
    checkIns: diary(2, () => 6),
    sessions: [session({ day: addDays(TODAY, 1), status: "planned" }), session({ day: ago(7) })],
    homework: [{ text: "Een brief schrijven", agreedOn: ago(7) }],
    leaflets: [treatmentAgreement()],
  });
  await expect(page.getByRole("heading", { name: /^Morgen is je sessie/ })).toBeVisible();
  await expect(page.getByText("Een brief schrijven")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the doubt compass goes on, back and to the talking points, also when nothing is answered", async ({
    journal: page,
  }) => {
    await page.goto("/therapy/doubt");
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByLabel("Wat wil je er zelf over kwijt?").fill("Blijft staan.");
    await page.getByRole("button", { name: "Verder" }).click();
    const sentence = page.getByLabel("De zin om hardop te zeggen");
    await expect(sentence).toHaveValue("Ik twijfel over de therapie. Kunnen we daarnaar kijken?");
    await sentence.fill("Ik twijfel. Mag ik dat zeggen?");
    await page.getByRole("button", { name: "Terug" }).click();
    await expect(page.getByLabel("Wat wil je er zelf over kwijt?")).toHaveValue("Blijft staan.");
    await page.getByRole("button", { name: "Verder" }).click();
    await expect(sentence).toHaveValue("Ik twijfel. Mag ik dat zeggen?");
    await page.getByRole("button", { name: "Zet bij je gesprekspunten" }).click();
    await page.getByRole("link", { name: "Bekijk ze" }).click();
    await expect(page.getByText("‘Ik twijfel. Mag ik dat zeggen?’")).toHaveCount(1);
  });
});
