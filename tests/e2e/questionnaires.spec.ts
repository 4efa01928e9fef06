import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";

test("a questionnaire is filled in word for word, gives a number, and help where it is asked for", async ({
  journal: page,
}) => {
  await page.goto("/questionnaires");
  await page.getByRole("link", { name: "Vul de PHQ-9 in" }).click();
  await expect(page.getByText("Weinig interesse of plezier in activiteiten")).toBeVisible();
  const save = page.getByRole("button", { name: "Bewaar" });
  await waitForHydration(save);
  await save.click();
  await expect(page.getByText("Vul minstens één vraag in.")).toBeVisible();
  const groups = page.getByRole("radiogroup");
  await expect(groups).toHaveCount(9);
  for (let item = 0; item < 8; item++) {
    await groups.nth(item).getByRole("radio", { name: "Verscheidene dagen" }).check();
  }
  await groups.nth(8).getByRole("radio", { name: "Helemaal niet" }).check();
  await save.click();
  await expect(page.getByText("PHQ-9: 8 van 27")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Bespreek dit met iemand" })).toHaveCount(0);

  await page.getByRole("link", { name: "Vul de PHQ-9 in" }).click();
  await page.getByRole("radiogroup").nth(8).getByRole("radio", { name: "Verscheidene dagen" }).check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("PHQ-9: een vraag overgeslagen, dus geen totaal")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Bespreek dit met iemand" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Bel 113" })).toBeVisible();

  await page.goto("/talking-points");
  await expect(page.getByRole("button", { name: /^Kies: Bij een vragenlijst gaf ik aan/ })).toBeVisible();
  for (const path of ["/trends", "/today"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "Bespreek dit met iemand" })).toBeVisible();
  }
  const talked = page.getByRole("button", { name: "We spraken erover" });
  await waitForHydration(talked);
  await talked.click();
  await expect(page.getByRole("heading", { name: "Bespreek dit met iemand" })).toHaveCount(0);
  await page.getByRole("button", { name: "Toch nog niet over gesproken" }).click();
  await expect(page.getByRole("heading", { name: "Bespreek dit met iemand" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a GAD-7 is kept, deleted and put back", async ({ journal: page }) => {
    await page.goto("/questionnaires/gad7");
    await expect(page.getByText("Feeling nervous, anxious or on edge")).toBeVisible();
    for (const group of await page.getByRole("radiogroup").all()) {
      await group.getByRole("radio", { name: "Nearly every day" }).check();
    }
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByText("GAD-7: 21 van 21")).toBeVisible();
    await page.getByRole("button", { name: /^Verwijder: GAD-7/ }).click();
    await expect(page.getByText("GAD-7: 21 van 21")).toHaveCount(0);
    await page.getByRole("button", { name: "Zet terug" }).click();
    await expect(page.getByText("GAD-7: 21 van 21")).toBeVisible();
  });
});
