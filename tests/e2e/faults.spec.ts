import { cookiesOf } from "../setup/browser-cookies";
import { startOwnServer } from "../setup/own-server";
import { seedElsewhere } from "../setup/seed-elsewhere";
import { expect, test } from "./fixtures";

test("a server that is asked to end finishes what is under way", async () => {
  const server = await startOwnServer();
  try {
    const { cookieName, cookieValue } = await seedElsewhere(server, "example");
    const headers = { Cookie: `${cookieName}=${cookieValue}` };
    const page = () => fetch(`${server.baseURL}/summary/pdf`, { headers });
    // The first is slow, for it loads what draws a PDF: when it is there the others are still under way.
    const inFlight = Array.from({ length: 4 }, page);
    await Promise.race(inFlight);
    const ended = server.halt();
    const answers = await Promise.all(inFlight);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const bodies = await Promise.all(answers.map((answer) => answer.bytes()));
    for (const body of bodies) expect(Buffer.from(body.slice(-6)).toString()).toContain("%%EOF");
    // 143 says that the signal ended it, when it was done.
    expect([0, 143]).toContain(await ended);
    await expect(page()).rejects.toThrow();
  } finally {
    await server.stop();
  }
});

test("a server that goes and comes back while one writes takes no word along", async ({ page, context }) => {
  test.slow();
  let server = await startOwnServer();
  const { baseURL: url, dataDir } = server;
  try {
    await context.addCookies(cookiesOf(await seedElsewhere(server, "empty"), url));
    await page.goto(`${url}/sessions/new`);
    await page.waitForURL(/\/sessions\/[0-9a-f-]{36}$/);
    const note = page.getByLabel("Notitie");
    await note.fill("Dit stond er al.");
    await expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible();

    await server.halt();
    await note.fill("Dit stond er al. En dit kwam erbij terwijl de server weg was.");
    await expect(page.getByText(/nog niet bewaard|geen verbinding/i).filter({ visible: true })).not.toHaveCount(0);
    await expect(note).toHaveValue(/terwijl de server weg was/);

    server = await startOwnServer("start", {}, { dataDir, port: Number(new URL(url).port) });
    await note.press("End");
    await note.pressSequentially(" Nu is hij terug.");
    await expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible({ timeout: 30_000 });
    await page.reload();
    await expect(page.getByLabel("Notitie")).toHaveValue(/terwijl de server weg was\. Nu is hij terug\.$/);
  } finally {
    await server.stop();
  }
});
