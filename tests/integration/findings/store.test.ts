import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { reader } from "@/lib/platform/db/db";
import { latestAnswers } from "@/lib/analysis/findings/answers";
import { findingAnswers } from "@/lib/analysis/findings/store";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

const NOW = new Date("2026-06-09T08:00:00.000Z");
const LATER = new Date("2026-06-09T09:00:00.000Z");
const FINDING = "decline-mood-2026-05-27";

describeStores("the answers to findings", () => {
  it("are replaced by a later one, and belong to no month", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    const first = { findingId: FINDING, answer: "fits", answeredAt: NOW.toISOString() } as const;
    await findingAnswers.save(owner, { id, content: first, now: NOW });
    const second = { ...first, answer: "other-reason", reason: "Griep.", answeredAt: LATER.toISOString() } as const;
    await findingAnswers.save(owner, { id, content: second, revision: 1, now: LATER });
    expect(await findingAnswers.get(owner, id)).toMatchObject({ month: "0000-00", revision: 2, content: second });
  });

  it("count by the last one when two devices answered at once", async () => {
    const owner = await makeOwner();
    const answer = (value: "fits" | "hide", now: Date) =>
      findingAnswers.save(owner, {
        id: randomUUID(),
        content: { findingId: FINDING, answer: value, answeredAt: now.toISOString() },
        now,
      });
    await answer("hide", LATER);
    await answer("fits", NOW);
    const answers = (await findingAnswers.list(owner)).map(({ content }) => content);
    expect(latestAnswers(answers).get(FINDING)?.answer).toBe("hide");
  });

  it("leave no word in the database, not even which finding they are about", async () => {
    const owner = await makeOwner();
    const canary = "kanarie-van-de-reden";
    const content = {
      findingId: FINDING,
      answer: "other-reason",
      reason: canary,
      answeredAt: NOW.toISOString(),
    } as const;
    await findingAnswers.save(owner, { id: randomUUID(), content, now: NOW });
    const rows = (await reader().entry.findMany()).map(({ sealed }) => Buffer.from(sealed));
    expect(rows.some((row) => row.includes(canary) || row.includes(FINDING))).toBe(false);
    expect(await findingAnswers.list(await makeOwner())).toEqual([]);
  });
});
