import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { changePoint, keepPoint, keepPointOf } from "@/lib/features/talking-points/changes";
import { raisePoint } from "@/lib/features/talking-points/rules";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { makeOwner } from "../../factories/owner";
import { talkingPoint } from "../../factories/talking-point";
import { describeStores } from "../../setup/stores";

vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));

const NOW = new Date("2026-06-09T08:00:00.000Z");
const keeper = async () => ({ user: await makeOwner(), now: NOW });
const textsOf = async ({ user }: Awaited<ReturnType<typeof keeper>>) =>
  (await talkingPoints.list(user)).map(({ content }) => content.text).sort();

describeStores("keeping a talking point", () => {
  it("keeps one when the same form is sent twice", async () => {
    const context = await keeper();
    const id = randomUUID();
    await keepPoint(context, id, talkingPoint({ text: "Eén." }));
    expect(await keepPoint(context, id, talkingPoint({ text: "Eén.", status: "chosen" }))).toMatchObject({ ok: true });
    expect(await textsOf(context)).toEqual(["Eén."]);
  });

  it("keeps another sentence that comes from the form of one before", async () => {
    const context = await keeper();
    const id = randomUUID();
    await keepPoint(context, id, talkingPoint({ text: "Eén." }));
    expect(await keepPoint(context, id, talkingPoint({ text: "Twee." }))).toMatchObject({ ok: true });
    expect(await textsOf(context)).toEqual(["Eén.", "Twee."]);
  });
});

describeStores("the sentence another entry ends in", () => {
  const source = { kind: "entry", from: "doubt", entryId: randomUUID() } as const;
  const today = "2026-06-09";

  it("stands among the points once, in its newest words", async () => {
    const context = { ...(await keeper()), today };
    await keepPointOf(context, source, "Het helpt me niet.");
    await keepPointOf(context, source, "Ik heb het gevoel dat het niet helpt.");
    expect(await textsOf(context)).toEqual(["Ik heb het gevoel dat het niet helpt."]);
  });

  it("stays as it was said once it was talked about", async () => {
    const context = { ...(await keeper()), today };
    await keepPointOf(context, source, "Zoals ik het zei.");
    const [point] = await talkingPoints.list(context.user);
    if (!point) throw new Error("one point");
    await changePoint(context, point.id, { change: (each) => raisePoint(each, { day: today, outcome: "" }) });
    await keepPointOf(context, source, "Anders.");
    expect(await textsOf(context)).toEqual(["Zoals ik het zei."]);
  });
});
