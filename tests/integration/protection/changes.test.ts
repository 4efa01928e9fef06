import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { reader } from "@/lib/db/db";
import { tapSign } from "@/lib/protection/changes";
import type { Sign } from "@/lib/protection/schema";
import { protectionMoments } from "@/lib/protection/store";
import { makeOwner } from "../../factories/owner";
import { protectionMoment } from "../../factories/protection-moment";
import { describeStores } from "../../setup/stores";

vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));

const NOW = new Date("2026-06-09T08:00:00.000Z");
const DAY = "2026-06-09";

describeStores("a tap on a sign of protection", () => {
  const tapping = async () => {
    const user = await makeOwner();
    const sessionId = randomUUID();
    const tap = (sign: Sign, session = sessionId) =>
      tapSign({ user, now: NOW }, { id: randomUUID(), sessionId: session, day: DAY, sign });
    const kept = async () => (await protectionMoments.list(user)).map(({ content }) => content);
    return { user, sessionId, tap, kept };
  };

  it("makes one moment a session, however many are tapped", async () => {
    const { tap, kept, sessionId } = await tapping();
    await tap("closed-off");
    await tap("was-angry");
    await tap("felt-nothing", randomUUID());
    const moments = await kept();
    expect(moments).toHaveLength(2);
    expect(moments).toContainEqual({ day: DAY, sessionId, signs: ["closed-off", "was-angry"], needs: [] });
  });

  it("taken back leaves nothing behind, unless something was written", async () => {
    const { user, sessionId, tap, kept } = await tapping();
    await tap("closed-off");
    await tap("closed-off");
    expect(await kept()).toEqual([]);
    const content = protectionMoment({ sessionId, protectedWhat: "Het werd te veel." });
    await protectionMoments.save(user, { id: randomUUID(), content, now: NOW });
    await tap("closed-off");
    expect(await kept()).toMatchObject([{ signs: [], protectedWhat: "Het werd te veel." }]);
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
