import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { z } from "zod";
import { reader } from "@/lib/platform/db/db";
import { defineSingleton } from "@/lib/platform/journal/singleton";
import { NOW } from "../../factories/note";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

const counter = defineSingleton({
  kind: "test-counter",
  schema: z.object({ count: z.number() }),
  version: 1,
  defaults: { count: 0 },
});

describeStores("a singleton", () => {
  it("is its defaults until something is saved", async () => {
    const owner = await makeOwner();
    expect(await counter.get(owner)).toEqual({ count: 0 });
    expect(await counter.save(owner, { count: 3 }, NOW)).toEqual({ count: 3 });
    expect(await counter.get(owner)).toEqual({ count: 3 });
    expect(await counter.get(await makeOwner())).toEqual({ count: 0 });
  });

  it("loses no update of many at once and stays one entry without a month", async () => {
    const owner = await makeOwner();
    const increment = () => counter.update(owner, ({ count }) => ({ count: count + 1 }), NOW);
    await Promise.all(Array.from({ length: 8 }, increment));
    expect(await counter.get(owner)).toEqual({ count: 8 });
    const rows = await reader().entry.findMany({ where: { userId: owner.userId } });
    expect(rows).toMatchObject([{ month: "0000-00", revision: 8 }]);
  });

  it("stays the same one when a key is added", async () => {
    const owner = await makeOwner();
    await counter.save(owner, { count: 1 }, NOW);
    const keys = new Map([...owner.vault.keys, [2, randomBytes(32)] as const]);
    const renewed = { userId: owner.userId, vault: { ...owner.vault, keys, currentKeyId: 2 } };
    await counter.save(renewed, { count: 2 }, NOW);
    expect(await counter.get(renewed)).toEqual({ count: 2 });
    expect(await reader().entry.count({ where: { userId: owner.userId } })).toBe(1);
  });
});
