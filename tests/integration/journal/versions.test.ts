import { randomBytes, randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { z } from "zod";
import { defineCollection } from "@/lib/platform/journal/collection";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { NOW, noteInput, notes } from "../../factories/note";
import { makeOwner } from "../../factories/owner";
import { makeVault } from "../../factories/vault";
import { describeStores } from "../../setup/stores";

const monthOf = () => "2026-06";
const first = defineCollection({ kind: "test-versioned", schema: z.object({ mood: z.string() }), version: 1, monthOf });
const second = defineCollection({
  kind: "test-versioned",
  schema: z.object({ mood: z.number() }),
  version: 2,
  upgrade: (content) => ({ mood: Number(z.object({ mood: z.string() }).parse(content).mood) }),
  monthOf,
});

/** The same person after a key was added, or with one of the keys gone. */
function withKeys(owner: JournalOwner, keys: ReadonlyMap<number, Buffer>, currentKeyId: number): JournalOwner {
  return { userId: owner.userId, vault: { userId: owner.userId, keys, currentKeyId } };
}

describeStores("versions of content and keys", () => {
  it("upgrades older content when it is opened, and keeps the new shape when it is saved", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    await first.save(owner, { id, content: { mood: "7" }, now: NOW });
    expect((await second.get(owner, id))?.content).toEqual({ mood: 7 });
    await second.save(owner, { id, content: { mood: 8 }, revision: 1, now: NOW });
    expect((await second.get(owner, id))?.content).toEqual({ mood: 8 });
    await expect(first.get(owner, id)).rejects.toMatchObject({ code: "unreadable" });
  });

  it("says that content is unreadable without quoting it", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    await first.save(owner, { id, content: { mood: "canary" }, now: NOW });
    const error: unknown = await second.get(owner, id).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "unreadable" });
    expect(error).not.toHaveProperty("cause");
    expect(String(error)).not.toContain("canary");
  });

  it("opens entries of every key, and seals new ones under the current one", async () => {
    const owner = await makeOwner(makeVault([1]));
    const [before, after] = [noteInput(), noteInput()];
    await notes.save(owner, before);
    const renewed = withKeys(owner, new Map([...owner.vault.keys, [2, randomBytes(32)]]), 2);
    await notes.save(renewed, after);
    expect(await notes.list(renewed)).toHaveLength(2);
    const lost = withKeys(owner, new Map([...renewed.vault.keys].filter(([id]) => id === 2)), 2);
    expect((await notes.list(lost)).map((entry) => entry.id)).toEqual([after.id]);
    expect(await notes.get(lost, before.id)).toBeNull();
  });
});
