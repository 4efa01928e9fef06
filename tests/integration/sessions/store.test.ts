import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { reader } from "@/lib/platform/db/db";
import { numberSessions } from "@/lib/features/sessions/rules";
import { sessions } from "@/lib/features/sessions/store";
import { makeOwner } from "../../factories/owner";
import { session } from "../../factories/session";
import { describeStores } from "../../setup/stores";

const NOW = new Date("2026-06-09T08:00:00.000Z");
const LATER = new Date("2026-06-09T10:00:00.000Z");

describeStores("the sessions of a person", () => {
  it("are begun before and finished after, as one", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    const begun = session({ status: "planned", moodBefore: 6 });
    await sessions.save(owner, { id, content: begun, now: NOW });
    const finished = session({ moodBefore: 6, moodAfter: 4, pace: "fast", raiseNext: "Dat het te snel ging." });
    await sessions.save(owner, { id, content: finished, revision: 1, now: LATER });
    const saved = await sessions.list(owner);
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({ id, revision: 2, content: finished });
  });

  it("keep an autosave that arrives twice as one", async () => {
    const owner = await makeOwner();
    const input = { id: randomUUID(), content: session({ note: "Half af" }), now: NOW };
    await Promise.all([sessions.save(owner, input), sessions.save(owner, input)]);
    expect(await sessions.list(owner)).toHaveLength(1);
  });

  it("hand back the version from elsewhere and lose neither", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    await sessions.save(owner, { id, content: session(), now: NOW });
    await sessions.save(owner, { id, content: session({ note: "Telefoon" }), revision: 1, now: NOW });
    const mine = await sessions.save(owner, { id, content: session({ note: "Laptop" }), revision: 1, now: LATER });
    expect(mine).toMatchObject({ ok: false, current: { revision: 2, content: { note: "Telefoon" } } });
  });

  it("are put away and put back with their number", async () => {
    const owner = await makeOwner();
    const [first, second] = [randomUUID(), randomUUID()];
    await sessions.save(owner, { id: first, content: session({ day: "2026-06-02" }), now: NOW });
    await sessions.save(owner, { id: second, content: session(), now: NOW });
    await sessions.remove(owner, first, LATER);
    expect(numberSessions(await sessions.list(owner), 4).map(({ number }) => number)).toEqual([1]);
    await sessions.restore(owner, first, LATER);
    const numbers = numberSessions(await sessions.list(owner), 4).map(({ id, number }) => [id, number]);
    expect(numbers).toEqual([
      [second, 2],
      [first, 1],
    ]);
  });

  it("leave no word in the database", async () => {
    const owner = await makeOwner();
    const canary = "kanarie-van-de-sessie";
    const content = session({ note: canary, raiseNext: canary, themes: [canary] });
    await sessions.save(owner, { id: randomUUID(), content, now: NOW });
    const rows = await reader().entry.findMany();
    expect(rows.some(({ sealed }) => Buffer.from(sealed).includes(canary))).toBe(false);
  });
});
