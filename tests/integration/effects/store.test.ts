import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { reader } from "@/lib/platform/db/db";
import { changeEffect, setMark } from "@/lib/features/effects/changes";
import { noticeAgain } from "@/lib/features/effects/rules";
import { effects } from "@/lib/features/effects/store";
import { noteRaised, noteReopened } from "@/lib/features/talking-points/entry-outcomes";
import { setTalk } from "@/lib/features/questionnaires/changes";
import { asksForHelp } from "@/lib/features/questionnaires/rules";
import { questionnaires } from "@/lib/features/questionnaires/store";
import { questionnaire } from "../../factories/questionnaire";
import { effect } from "../../factories/effect";
import { makeOwner } from "../../factories/owner";
import { talkingPoint } from "../../factories/talking-point";
import { describeStores } from "../../setup/stores";

vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));

const NOW = new Date("2026-06-09T08:00:00.000Z");
const DAY = "2026-06-09";

async function keptEffect() {
  const user = await makeOwner();
  const id = randomUUID();
  await effects.save(user, { id, content: effect(), now: NOW });
  return { keeper: { user, now: NOW }, id, get: async () => (await effects.get(user, id))?.content };
}

describeStores("an answer to a questionnaire that asks for help", () => {
  it("counts as talked about once its talking point was raised, until that is taken back", async () => {
    const user = await makeOwner();
    const keeper = { user, now: NOW };
    const id = randomUUID();
    await questionnaires.save(user, { id, content: questionnaire({ every: 1 }), now: NOW });
    const asks = async () => asksForHelp(await questionnaires.list(user));
    expect(await asks()).toBe(true);
    const source = { kind: "entry", from: "questionnaire", entryId: id } as const;
    const point = talkingPoint({ source, status: "raised", raisedOn: DAY });
    await noteRaised(keeper, point);
    expect(await asks()).toBe(false);
    await noteReopened(keeper, point);
    expect(await asks()).toBe(true);
    // Said on the card itself, it stays when a point of another day is taken back.
    await setTalk(keeper, { id, day: "2026-06-12" });
    await noteReopened(keeper, point);
    expect(await asks()).toBe(false);
  });
});

describeStores("unwanted effects of a person", () => {
  it("leave no word in the database, and belong to one account", async () => {
    const owner = await makeOwner();
    const canary = "kanarie-van-het-effect";
    const content = effect({ kind: "own", ownWords: canary, note: canary, discussion: canary });
    await effects.save(owner, { id: randomUUID(), content, now: NOW });
    const rows = await reader().entry.findMany();
    expect(rows.some(({ sealed }) => Buffer.from(sealed).includes(canary))).toBe(false);
    expect(await effects.list(await makeOwner())).toEqual([]);
  });

  it("change from what they are now, and say when they are gone", async () => {
    const { keeper, id, get } = await keptEffect();
    expect(await changeEffect(keeper, id, (each) => noticeAgain(each, DAY))).toMatchObject({ ok: true });
    expect(await get()).toMatchObject({ noticedOn: [DAY] });
    expect(await changeEffect(keeper, randomUUID(), (each) => each)).toMatchObject({ ok: false, code: "not-found" });
  });

  it("are noted with a tap on a day, go on with another day, and leave with the last one", async () => {
    const keeper = { user: await makeOwner(), now: NOW };
    const tap = (day: string, isMarked = true) => setMark(keeper, { kind: "stress", day, isMarked });
    const saved = async () => (await effects.list(keeper.user)).map(({ content }) => content);
    await tap("2026-06-02");
    await tap(DAY);
    expect(await saved()).toEqual([{ kind: "stress", since: "2026-06-02", noticedOn: [DAY] }]);
    await tap("2026-06-02", false);
    await tap(DAY, false);
    expect(await saved()).toEqual([]);
    await tap(DAY);
    await tap(DAY, false);
    await tap(DAY);
    expect(await saved()).toEqual([{ kind: "stress", since: DAY, noticedOn: [] }]);
  });

  it("are all noted when several are tapped at once, and a tap sent twice is noted once", async () => {
    const keeper = { user: await makeOwner(), now: NOW };
    const kinds = ["stress", "sleep", "memories", "stress"] as const;
    const results = await Promise.all(kinds.map((kind) => setMark(keeper, { kind, day: DAY, isMarked: true })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    const noted = (await effects.list(keeper.user)).map(({ content }) => content.kind);
    expect(noted.toSorted()).toEqual(["memories", "sleep", "stress"]);
  });

  it("are noted anew when the one that a tap had made became something else", async () => {
    const keeper = { user: await makeOwner(), now: NOW };
    const tap = () => setMark(keeper, { kind: "stress", day: DAY, isMarked: true });
    await tap();
    const [first] = await effects.list(keeper.user);
    if (!first) throw new Error("nothing was noted");
    await changeEffect(keeper, first.id, (each) => ({ ...each, kind: "shame", note: "Toch schaamte." }));
    await tap();
    const [second] = (await effects.list(keeper.user)).filter(({ content }) => content.kind === "stress");
    if (!second) throw new Error("nothing was noted");
    await changeEffect(keeper, second.id, (each) => ({ ...each, note: "Op het werk." }));
    await effects.remove(keeper.user, second.id, NOW);
    await tap();
    const saved = (await effects.list(keeper.user)).map(({ content }) => content);
    expect(saved).toContainEqual({ kind: "shame", since: DAY, noticedOn: [], note: "Toch schaamte." });
    expect(saved).toContainEqual({ kind: "stress", since: DAY, noticedOn: [] });
    expect(saved).toHaveLength(2);
  });

  it("keep what another window wrote while a tap was taken back", async () => {
    const { keeper, id, get } = await keptEffect();
    await changeEffect(keeper, id, (each) => noticeAgain(each, DAY));
    const before = await effects.list(keeper.user);
    await changeEffect(keeper, id, (each) => ({ ...each, note: "Elke nacht wakker." }));
    const list = vi.spyOn(effects, "list").mockResolvedValueOnce(before);
    await setMark(keeper, { kind: "sleep", day: DAY, isMarked: false });
    list.mockRestore();
    expect(await get()).toMatchObject({ noticedOn: [], note: "Elke nacht wakker." });
  });

  it("count as discussed once their talking point was raised, and open again when that is taken back", async () => {
    const { keeper, id, get } = await keptEffect();
    const source = { kind: "entry", from: "effect", entryId: id } as const;
    const point = talkingPoint({ source, status: "raised", raisedOn: DAY, outcome: "Eerst een rustige sessie." });
    await noteRaised(keeper, point);
    expect(await get()).toMatchObject({ discussedOn: DAY, discussion: "Eerst een rustige sessie." });
    await noteReopened(keeper, point);
    expect(await get()).not.toHaveProperty("discussedOn");
    expect(await get()).toMatchObject({ discussion: "Eerst een rustige sessie." });
  });
});
