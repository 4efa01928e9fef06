import { expect, it } from "vitest";
import { saveTicked } from "@/lib/features/sessions/appointments/save-ticked";
import { sessions } from "@/lib/features/sessions/store";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

const now = new Date("2026-12-01T08:00:00.000Z");
const context = { now, today: "2026-12-01" };
const ticked = { day: "2026-12-10", startTime: "10:00", key: "uid 2026-12-10" };

describeStores("appointments that were ticked", () => {
  it("are added once, and change to another time without losing what was filled in", async () => {
    const user = await makeOwner();
    expect(await saveTicked({ ...context, user }, [ticked, ticked])).toEqual({ created: 1, changed: 0, left: 1 });
    const [saved] = await sessions.list(user);
    if (!saved) throw new Error("nothing kept");
    const { id, content } = saved;
    await sessions.save(user, { id, content: { ...content, note: "Voor straks" }, revision: 1, now });
    const later = { ...ticked, startTime: "14:00", replaces: { id, revision: 2 } };
    expect(await saveTicked({ ...context, user }, [later])).toEqual({ created: 0, changed: 1, left: 0 });
    expect(await sessions.get(user, id)).toMatchObject({
      revision: 3,
      content: { day: "2026-12-10", startTime: "14:00", note: "Voor straks", status: "planned" },
    });
  });

  it("leave one as it is that changed elsewhere meanwhile, or took place", async () => {
    const user = await makeOwner();
    await saveTicked({ ...context, user }, [ticked]);
    const [saved] = await sessions.list(user);
    if (!saved) throw new Error("nothing kept");
    const { id, content } = saved;
    await sessions.save(user, { id, content: { ...content, status: "held" }, revision: 1, now });
    const change = { ...ticked, startTime: "14:00" };
    for (const revision of [1, 2]) {
      const saved = await saveTicked({ ...context, user }, [{ ...change, replaces: { id, revision } }]);
      expect(saved).toEqual({ created: 0, changed: 0, left: 1 });
    }
    expect((await sessions.get(user, id))?.content.startTime).toBe("10:00");
  });

  it("are called off with what was filled in, and can be planned again", async () => {
    const user = await makeOwner();
    await saveTicked({ ...context, user }, [ticked]);
    const [saved] = await sessions.list(user);
    const off = { ...ticked, isCancelled: true, replaces: { id: saved?.id ?? "", revision: 1 } };
    expect(await saveTicked({ ...context, user }, [off])).toMatchObject({ changed: 1 });
    expect(await saveTicked({ ...context, user }, [ticked])).toMatchObject({ created: 1 });
    const statuses = (await sessions.list(user)).map(({ content }) => content.status);
    expect(statuses.toSorted()).toEqual(["not-held", "planned"]);
  });

  it("come back after they were deleted", async () => {
    const user = await makeOwner();
    await saveTicked({ ...context, user }, [ticked]);
    const [saved] = await sessions.list(user);
    await sessions.remove(user, saved?.id ?? "", now);
    expect(await saveTicked({ ...context, user }, [ticked])).toMatchObject({ created: 1 });
    expect(await sessions.list(user)).toHaveLength(1);
  });
});
