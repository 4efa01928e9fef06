import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { checkIns } from "@/lib/features/check-ins/store";
import { reader } from "@/lib/platform/db/db";
import { saveOver } from "@/lib/platform/journal/save-over";
import { settingsStore } from "@/lib/account/settings/store";
import { DEFAULT_SETTINGS } from "@/lib/account/settings/schema";
import { checkIn } from "../../factories/check-in";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

const NOW = new Date("2026-06-10T19:14:00.000Z");

describeStores("the check-ins of a person", () => {
  it("keep what was entered, and nothing that was not", async () => {
    const owner = await makeOwner();
    const content = checkIn({ mood: 6, note: "Moe wakker.", tags: ["werk"] });
    await checkIns.save(owner, { id: randomUUID(), content, now: NOW });
    const [saved] = await checkIns.list(owner);
    expect(saved?.content).toEqual(content);
    expect(saved?.content).not.toHaveProperty("stress");
  });

  it("show their row neither day nor words", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    await checkIns.save(owner, { id, content: checkIn({ day: "2026-06-10", note: "niemand weet dit" }), now: NOW });
    const row = await reader().entry.findFirstOrThrow({ where: { id } });
    const shown = Buffer.concat([Buffer.from(JSON.stringify({ ...row, sealed: "" })), Buffer.from(row.sealed)]);
    expect(row.month).toBe("2026-06");
    expect(shown.includes("2026-06-10")).toBe(false);
    expect(shown.includes("niemand")).toBe(false);
  });

  it("move to another month when their day is changed", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    await checkIns.save(owner, { id, content: checkIn({ day: "2026-06-10" }), now: NOW });
    await checkIns.save(owner, { id, content: checkIn({ day: "2026-05-31" }), revision: 1, now: NOW });
    expect(await checkIns.list(owner, { from: "2026-06", to: "2026-06" })).toEqual([]);
    expect(await checkIns.list(owner, { from: "2026-05", to: "2026-05" })).toHaveLength(1);
  });

  it("come back as they were after they were deleted", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    await checkIns.save(owner, { id, content: checkIn({ mood: 3 }), now: NOW });
    await checkIns.remove(owner, id, NOW);
    expect(await checkIns.list(owner)).toEqual([]);
    await checkIns.restore(owner, id, NOW);
    expect((await checkIns.list(owner))[0]?.content.mood).toBe(3);
  });
});

describeStores("a version from elsewhere that was seen", () => {
  it("is replaced only by somebody who saw it, also when it was deleted", async () => {
    const owner = await makeOwner();
    const id = randomUUID();
    await checkIns.save(owner, { id, content: checkIn({ mood: 3 }), now: NOW });
    await checkIns.remove(owner, id, NOW);
    const mine = { id, content: checkIn({ mood: 9 }), revision: 1, now: NOW };
    const refused = await saveOver(checkIns, owner, { ...mine, overwrite: undefined });
    expect(refused).toMatchObject({ ok: false, current: { content: { mood: 3 } } });
    const seen = refused.ok ? 0 : refused.current.revision;
    expect((await saveOver(checkIns, owner, { ...mine, overwrite: seen + 5 })).ok).toBe(false);
    expect((await saveOver(checkIns, owner, { ...mine, overwrite: seen })).ok).toBe(true);
    expect((await checkIns.list(owner))[0]?.content.mood).toBe(9);
  });
});

describeStores("the settings of a person", () => {
  it("are the defaults until something is chosen, and then one entry", async () => {
    const owner = await makeOwner();
    expect(await settingsStore.get(owner)).toEqual(DEFAULT_SETTINGS);
    await settingsStore.update(owner, (settings) => ({ ...settings, theme: "dark" }), NOW);
    await settingsStore.update(owner, (settings) => ({ ...settings, helpCountry: "be" }), NOW);
    expect(await settingsStore.get(owner)).toMatchObject({ theme: "dark", helpCountry: "be" });
    expect(await reader().entry.count({ where: { userId: owner.userId, kind: "settings" } })).toBe(1);
  });
});
