import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { reader } from "@/lib/platform/db/db";
import { choosePoint, listPoints, movePoint, raisePoint } from "@/lib/features/talking-points/rules";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { makeOwner } from "../../factories/owner";
import { talkingPoint } from "../../factories/talking-point";
import { describeStores } from "../../setup/stores";

const NOW = new Date("2026-06-09T08:00:00.000Z");
const DAY = "2026-06-09";

describeStores("the talking points of a person", () => {
  it("keep their sentence, source and outcome through their whole life", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    const source = { kind: "session", sessionId: randomUUID(), item: "pace", day: "2026-06-02" } as const;
    const open = talkingPoint({ source });
    await talkingPoints.save(owner, { id, content: open, now: NOW });
    const chosen = choosePoint([], open, DAY);
    if (!chosen) throw new Error("there was room");
    await talkingPoints.save(owner, { id, content: chosen, revision: 1, now: NOW });
    const raised = raisePoint(chosen, { day: DAY, outcome: "We spraken een woord af." });
    await talkingPoints.save(owner, { id, content: raised, revision: 2, now: NOW });
    expect(await talkingPoints.get(owner, id)).toMatchObject({ revision: 3, month: "2026-06", content: raised });
  });

  it("keep the order they were given", async () => {
    const owner = await makeOwner();
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const [index, id] of ids.entries()) {
      const content = talkingPoint({ status: "chosen", order: index + 1, chosenOn: DAY });
      await talkingPoints.save(owner, { id, content, now: NOW });
    }
    for (const { id, content } of movePoint(await talkingPoints.list(owner), ids[2] ?? "", "up")) {
      await talkingPoints.save(owner, { id, content, revision: 1, now: NOW });
    }
    const order = listPoints(await talkingPoints.list(owner)).chosen.map(({ id }) => id);
    expect(order).toEqual([ids[0], ids[2], ids[1]]);
  });

  it("leave no word in the database, and belong to one account", async () => {
    const owner = await makeOwner();
    const canary = "kanarie-van-het-punt";
    const content = talkingPoint({ text: canary, status: "raised", raisedOn: DAY, outcome: canary });
    await talkingPoints.save(owner, { id: randomUUID(), content, now: NOW });
    const rows = await reader().entry.findMany();
    expect(rows.some(({ sealed }) => Buffer.from(sealed).includes(canary))).toBe(false);
    expect(await talkingPoints.list(await makeOwner())).toEqual([]);
  });
});
