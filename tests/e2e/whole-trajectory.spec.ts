import type { Page } from "@playwright/test";
import { DAY, trajectoryOn } from "../factories/whole-trajectory";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";

/** Nothing that foretells, judges or shames, on any page of any day. */
const NEVER =
  /je gaat herstellen|komt vanzelf goed|wordt vanzelf|je faalt|gefaald|mislukt|stop met (deze )?therapie|waarschijnlijk|goed bezig|gefeliciteerd/i;

async function visit(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole("main")).not.toContainText(NEVER);
}
const main = (page: Page) => page.getByRole("main");

// One made-up person from intake to aftercare. A journal cannot be moved through time, so each moment is the journal as
// it would stand on that day, with that day as today.
test("intake: questions to ask beforehand, and too little to say anything", async ({ openJournal }) => {
  const page = await openJournal(trajectoryOn(2, TODAY));
  await visit(page, "/today");
  await expect(main(page)).toContainText("2 dagen na sessie 1");
  await expect(main(page)).not.toContainText("Terugkijken");
  await visit(page, "/therapy");
  await expect(main(page)).toContainText("Een goed moment om te vragen wat je kunt verwachten");
  await visit(page, "/trends");
  await expect(main(page)).not.toContainText(/aanhoudend|hersteld/i);
  await visit(page, "/talking-points");
  await expect(main(page)).toContainText("Er is nu niets om voor te stellen.");
  await visit(page, "/summary?part=head&part=therapy");
  await expect(main(page)).toContainText("Schematherapie bij Marijke (verzonnen)");
});

test("treatment begun: after five sessions Today invites to look back", async ({ openJournal }) => {
  const page = await openJournal(trajectoryOn(28, TODAY));
  await visit(page, "/today");
  await expect(main(page)).toContainText("Je hebt 5 sessies gehad");
  await visit(page, "/therapy");
  await expect(main(page).getByRole("listitem").filter({ hasText: "hier ben je nu" })).toContainText("Behandeling");
  await expect(main(page)).toContainText("De grens uit jullie afspraak is niet bereikt.");
  await visit(page, "/therapy/evaluations");
  await expect(main(page).getByLabel("Naar een verjaardag gaan zonder smoes klaar te hebben")).toBeVisible();
});

test("stress rises first: open, named as too early, and never as worse before better", async ({ openJournal }) => {
  const page = await openJournal(trajectoryOn(99, TODAY));
  await visit(page, "/trends");
  await expect(main(page)).toContainText(/te vroeg om te zeggen/);
  await expect(main(page)).not.toContainText(/eerst (slechter|lager|hoger), toen/i);
  await visit(page, "/talking-points");
  await expect(main(page)).toContainText("heb ik meer stress");
  await visit(page, "/summary?part=head&part=effects&part=expectations");
  await expect(main(page)).toContainText("gemerkt: deels");
});

test("a lasting low: help at hand, the agreement asks to talk first, the compass has the record", async ({
  openJournal,
}) => {
  const page = await openJournal(trajectoryOn(175, TODAY));
  await visit(page, "/trends");
  await expect(main(page)).toContainText("113");
  await expect(main(page).getByRole("link", { name: /^Twijfel je\?/ })).toBeVisible();
  await visit(page, "/trends/agreement");
  await expect(main(page)).toContainText("Zo lang als jullie afspraken, en nog niet besproken.");
  await expect(main(page).getByRole("link", { name: "Open het twijfelkompas" })).toBeVisible();
  await visit(page, "/today");
  await expect(main(page)).toContainText(/Bespreek dit met je therapeut of je huisarts.*Bel 113/s);
  await visit(page, "/talking-points");
  await expect(main(page)).toContainText("We spraken af het daar dan over te hebben.");
  await visit(page, "/therapy/doubt?step=2");
  await expect(main(page)).toContainText(/25 weken bezig, 26 sessies vastgelegd/);
  await visit(page, "/summary?part=head&part=leaflet&part=findings");
  await expect(main(page)).toContainText(/Aanhoudend meer stress\..*Stemming, sinds/);
});

test("recovered: only now is it called worse first, then as before", async ({ openJournal }) => {
  const page = await openJournal(trajectoryOn(230, TODAY));
  await visit(page, "/trends?range=all");
  await expect(main(page)).toContainText("eerst hoger, toen weer zoals daarvoor. Ook je stemming was lager.");
  await expect(main(page)).not.toContainText(": eerst slechter, toen beter");
  await expect(main(page)).not.toContainText("113");
  await visit(page, "/trends/agreement");
  await expect(main(page)).toContainText("De grens uit jullie afspraak is niet bereikt.");
  await visit(page, "/trends/goals");
  await expect(main(page).getByRole("img", { name: /Doel: Naar een verjaardag/ })).toBeVisible();
  await visit(page, "/talking-points");
  await expect(main(page)).not.toContainText("We spraken af het daar dan over te hebben.");
});

test("aftercare: once a week, with the signs of one's own record, and the whole of it for another clinician", async ({
  openJournal,
}) => {
  const page = await openJournal(trajectoryOn(DAY.last, TODAY));
  await visit(page, "/today");
  await expect(main(page)).toContainText("Eén check-in per week is nu genoeg.");
  await expect(main(page)).not.toContainText("Tijd om even terug te kijken");
  await visit(page, "/therapy");
  await expect(main(page)).toContainText("De therapie is afgerond.");
  await visit(page, "/therapy/plan");
  await expect(main(page)).toContainText(/weken voor .* had ik al meer stress/);
  await page.getByRole("button", { name: /^Zet bij mijn signalen/ }).click();
  await expect(page.getByRole("heading", { level: 3, name: /had ik al meer stress/ })).toBeVisible();
  await visit(page, "/summary?for=second-opinion");
  await expect(main(page)).toContainText("Overzicht voor een second opinion");
  await expect(main(page)).toContainText("afronding vanaf");
  await expect(main(page)).not.toContainText("Minder op mijn hoede zijn");
});
