import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { changePoint, followSentence, savePoint, savePointOf } from "@/lib/features/talking-points/changes";
import { raisePoint, rewordPoint } from "@/lib/features/talking-points/rules";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { makeOwner } from "../../factories/owner";
import { talkingPoint } from "../../factories/talking-point";
import { describeStores } from "../../setup/stores";

vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));

const NOW = new Date("2026-06-09T08:00:00.000Z");
const changeContext = async () => ({ user: await makeOwner(), now: NOW });
const textsOf = async ({ user }: Awaited<ReturnType<typeof changeContext>>) =>
  (await talkingPoints.list(user)).map(({ content }) => content.text).sort();

describeStores("saving a talking point", () => {
  it("saves one point when the same form is sent twice", async () => {
    const context = await changeContext();
    const id = randomUUID();
    await savePoint(context, id, talkingPoint({ text: "Eén." }));
    expect(await savePoint(context, id, talkingPoint({ text: "Eén.", status: "chosen" }))).toMatchObject({ ok: true });
    expect(await textsOf(context)).toEqual(["Eén."]);
  });

  it("saves another sentence from the form of an earlier point as a point of its own", async () => {
    const context = await changeContext();
    const id = randomUUID();
    await savePoint(context, id, talkingPoint({ text: "Eén." }));
    expect(await savePoint(context, id, talkingPoint({ text: "Twee." }))).toMatchObject({ ok: true });
    expect(await textsOf(context)).toEqual(["Eén.", "Twee."]);
  });
});

describeStores("the sentence another entry ends in", () => {
  const source = { kind: "entry", from: "doubt", entryId: randomUUID() } as const;
  const today = "2026-06-09";

  it("stands among the points once, in its newest words", async () => {
    const context = { ...(await changeContext()), today };
    await savePointOf(context, source, "Het helpt me niet.");
    await savePointOf(context, source, "Ik heb het gevoel dat het niet helpt.");
    expect(await textsOf(context)).toEqual(["Ik heb het gevoel dat het niet helpt."]);
  });

  it("stays as it was said once it was talked about", async () => {
    const context = { ...(await changeContext()), today };
    await savePointOf(context, source, "Zoals ik het zei.");
    const [point] = await talkingPoints.list(context.user);
    if (!point) throw new Error("one point");
    await changePoint(context, point.id, { change: (each) => raisePoint(each, { day: today, outcome: "" }) });
    await savePointOf(context, source, "Anders.");
    expect(await textsOf(context)).toEqual(["Zoals ik het zei."]);
  });
});

describeStores("the sentence of a session for next time", () => {
  const source = { kind: "session", sessionId: randomUUID(), item: "raiseNext", day: "2026-06-09" } as const;
  const today = "2026-06-09";

  it("is a point while it is written, and gone when it is emptied", async () => {
    const context = { ...(await changeContext()), today };
    await followSentence(context, source, { before: undefined, now: "Mijn va" });
    await followSentence(context, source, { before: "Mijn va", now: "Mijn vader." });
    expect(await textsOf(context)).toEqual(["Mijn vader."]);
    await followSentence(context, source, { before: "Mijn vader.", now: undefined });
    expect(await textsOf(context)).toEqual([]);
  });

  it("leaves a point alone that was said in other words, or whose sentence did not change", async () => {
    const context = { ...(await changeContext()), today };
    await followSentence(context, source, { before: "Van vroeger.", now: "Van vroeger." });
    expect(await textsOf(context)).toEqual([]);
    await followSentence(context, source, { before: undefined, now: "Mijn vader." });
    const [point] = await talkingPoints.list(context.user);
    if (!point) throw new Error("one point");
    await changePoint(context, point.id, { change: (each) => rewordPoint(each, "Over mijn vader.") });
    await followSentence(context, source, { before: "Mijn vader.", now: "Mijn moeder." });
    await followSentence(context, source, { before: "Mijn moeder.", now: undefined });
    expect(await textsOf(context)).toEqual(["Over mijn vader."]);
  });
});
