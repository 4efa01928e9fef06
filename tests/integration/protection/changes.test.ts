import { randomUUID } from "node:crypto";
import { beforeEach, expect, it, vi } from "vitest";
import type { ActionContext } from "@/lib/account/actions/user-action";
import { reader } from "@/lib/platform/db/db";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { tapSignAction } from "@/lib/features/protection/actions";
import { setSign } from "@/lib/features/protection/changes";
import type { Sign } from "@/lib/features/protection/schema";
import { protectionMoments } from "@/lib/features/protection/store";
import type { ActionResult } from "@/lib/platform/forms/result";
import type { SessionStatus } from "@/lib/features/sessions/schema";
import { sessions } from "@/lib/features/sessions/store";
import { form } from "../../factories/form";
import { makeOwner } from "../../factories/owner";
import { protectionMoment } from "../../factories/protection-moment";
import { session } from "../../factories/session";
import { describeStores } from "../../setup/stores";

type Place = Pick<ActionContext, "now" | "today">;
type Run = (context: Place & { user: JournalOwner }, data: FormData) => Promise<ActionResult>;

const signedIn = vi.hoisted((): { user: JournalOwner | null } => ({ user: null }));
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
vi.mock("next/headers", () => ({ cookies: async () => new Map() }));
vi.mock("@/lib/account/actions/user-action", () => ({
  userAction: (_name: string, run: Run) => (_previous: null, data: FormData) => {
    if (!signedIn.user) throw new Error("nobody is signed in");
    return run({ user: signedIn.user, now: NOW, today: DAY }, data);
  },
}));

const NOW = new Date("2026-06-09T08:00:00.000Z");
const DAY = "2026-06-09";

describeStores("a tap on a sign of protection", () => {
  const tapping = async () => {
    const user = await makeOwner();
    const sessionId = randomUUID();
    const set = (sign: Sign, isMarked: boolean, session = sessionId) =>
      setSign({ user, now: NOW }, { sessionId: session, day: DAY, sign, isMarked });
    const tap = (sign: Sign, session = sessionId) => set(sign, true, session);
    const untap = (sign: Sign) => set(sign, false);
    const saved = async () => (await protectionMoments.list(user)).map(({ content }) => content);
    return { user, sessionId, tap, untap, saved };
  };

  it("makes one moment a session, however many are tapped", async () => {
    const { tap, saved, sessionId } = await tapping();
    await tap("closed-off");
    await tap("was-angry");
    await tap("felt-nothing", randomUUID());
    const moments = await saved();
    expect(moments).toHaveLength(2);
    expect(moments).toContainEqual({ day: DAY, sessionId, signs: ["closed-off", "was-angry"], needs: [] });
  });

  it("taken back leaves nothing behind, unless something was written", async () => {
    const { user, sessionId, untap, tap, saved } = await tapping();
    await tap("closed-off");
    await untap("closed-off");
    expect(await saved()).toEqual([]);
    const content = protectionMoment({ sessionId, protectedWhat: "Het werd te veel." });
    await protectionMoments.save(user, { id: randomUUID(), content, now: NOW });
    await untap("closed-off");
    expect(await saved()).toMatchObject([{ signs: [], protectedWhat: "Het werd te veel." }]);
  });

  it("is noted on, off and on again", async () => {
    const { tap, untap, saved, sessionId } = await tapping();
    await tap("closed-off");
    await untap("closed-off");
    await tap("was-angry");
    await tap("closed-off");
    expect(await saved()).toEqual([{ day: DAY, sessionId, signs: ["was-angry", "closed-off"], needs: [] }]);
  });

  it("sent twice is noted once, and every sign that was tapped at the same time is there", async () => {
    const { tap, saved } = await tapping();
    await Promise.all([tap("closed-off"), tap("was-angry"), tap("felt-nothing"), tap("closed-off")]);
    const moments = await saved();
    expect(moments).toHaveLength(1);
    expect(moments[0]?.signs.toSorted()).toEqual(["closed-off", "felt-nothing", "was-angry"]);
  });

  it("never brings back a moment that was written in and deleted", async () => {
    const { user, tap, saved } = await tapping();
    await tap("closed-off");
    const [moment] = await protectionMoments.list(user);
    if (!moment) throw new Error("nothing was noted");
    const written = { ...moment.content, protectedWhat: "Het werd te veel." };
    await protectionMoments.save(user, { id: moment.id, content: written, revision: moment.revision, now: NOW });
    await protectionMoments.remove(user, moment.id, NOW);
    await tap("was-angry");
    expect(await saved()).toMatchObject([{ signs: ["was-angry"] }]);
    expect((await saved())[0]).not.toHaveProperty("protectedWhat");
    expect(await protectionMoments.listDeleted(user)).toMatchObject([{ content: written }]);
  });

  it("leaves no word in the database", async () => {
    const { user } = await tapping();
    const canary = "kanarie-van-het-moment";
    const content = protectionMoment({ ownSign: canary, protectedWhat: canary, ownNeed: canary });
    await protectionMoments.save(user, { id: randomUUID(), content, now: NOW });
    const rows = await reader().entry.findMany();
    expect(rows.some(({ sealed }) => Buffer.from(sealed).includes(canary))).toBe(false);
  });
});

describeStores("the day of a tap on a sign", () => {
  const TOMORROW = "2026-06-10";
  beforeEach(async () => {
    signedIn.user = await makeOwner();
  });
  const tapOn = (day: string, mark = "on") =>
    tapSignAction(null, form({ sessionId: randomUUID(), day, sign: "closed-off", mark }));
  const inSession = async (status: SessionStatus, day = TOMORROW) => {
    if (!signedIn.user) throw new Error("nobody is signed in");
    await sessions.save(signedIn.user, { id: randomUUID(), content: session({ day, status }), now: NOW });
  };
  const days = async () =>
    (signedIn.user ? await protectionMoments.list(signedIn.user) : []).map(({ content }) => content.day);
  const refused = { ok: false, code: "invalid-form", fieldErrors: { day: "dayInFuture" }, values: { day: TOMORROW } };

  it.each([DAY, "2026-06-08"])("is noted where it is today or past (%s)", async (day) => {
    expect(await tapOn(day)).toMatchObject({ ok: true });
    expect(await days()).toEqual([day]);
  });

  it.each(["on", "off"])("is refused where it is still to come (%s), and nothing is noted", async (mark) => {
    expect(await tapOn(TOMORROW, mark)).toMatchObject(refused);
    expect(await days()).toEqual([]);
  });

  it.each(["planned", "not-held"] as const)("is refused where the session of that day is %s", async (status) => {
    await inSession(status);
    expect(await tapOn(TOMORROW)).toMatchObject(refused);
    expect(await days()).toEqual([]);
  });

  it("is noted where a session took place on it, as after a flight to the west", async () => {
    await inSession("held");
    expect(await tapOn(TOMORROW)).toMatchObject({ ok: true });
    expect(await days()).toEqual([TOMORROW]);
    expect(await tapOn("2026-06-11")).toMatchObject({ ok: false, code: "invalid-form" });
  });

  it("counts no session of somebody else", async () => {
    await inSession("held");
    signedIn.user = await makeOwner();
    expect(await tapOn(TOMORROW)).toMatchObject(refused);
  });
});
