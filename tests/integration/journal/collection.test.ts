import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { reader } from "@/lib/platform/db/db";
import { NOW, noteInput, notes, otherNotes } from "../../factories/note";
import { makeOwner } from "../../factories/owner";
import { figure, times } from "../../setup/figures";
import { describeStores } from "../../setup/stores";

const LATER = new Date("2026-06-10T06:00:00.000Z");

const LONG_MS = times(30_000, 1_800_000);

describeStores("a collection", ({ provider }) => {
  it("gives back what was saved, with its times and month", async () => {
    const owner = await makeOwner();
    const input = noteInput({ text: "Zei één ding: 😀\u0000", grade: 4.5 });
    const saved = await notes.save(owner, input);
    const at = NOW.toISOString();
    const entry = { id: input.id, revision: 1, month: "2026-06", createdAt: at, updatedAt: at, deletedAt: null };
    expect(saved).toEqual({ ok: true, entry: { ...entry, content: input.content } });
    expect(await notes.get(owner, input.id)).toEqual({ ...entry, content: input.content });
    expect(await notes.list(owner)).toEqual([{ ...entry, content: input.content }]);
  });

  it(
    "keeps one entry when the same form comes five times at once",
    async () => {
      const owner = await makeOwner();
      const forms = times(1, 1_000);
      for (let form = 0; form < forms; form += 1) {
        const input = noteInput();
        const results = await Promise.all(Array.from({ length: 5 }, () => notes.save(owner, input)));
        expect(results.map((result) => result.ok && result.entry.revision)).toEqual([1, 1, 1, 1, 1]);
      }
      expect(await notes.list(owner)).toHaveLength(forms);
      figure("double submit, 5 parallel copies", `${provider}: ${forms} forms → ${forms} rows`);
    },
    LONG_MS,
  );

  it("counts revisions, keeps the time of creation and moves with the day", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    await notes.save(owner, input);
    const content = { day: "2026-05-31", text: "Backdated." };
    const changed = await notes.save(owner, { id: input.id, content, revision: 1, now: LATER });
    expect(changed).toMatchObject({ ok: true, entry: { revision: 2, month: "2026-05", content } });
    const entry = await notes.get(owner, input.id);
    expect(entry).toMatchObject({ createdAt: NOW.toISOString(), updatedAt: LATER.toISOString() });
    expect(await notes.list(owner, { from: "2026-06" })).toEqual([]);
  });

  it("answers a stale revision with both versions and changes nothing", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    await notes.save(owner, input);
    const theirs = { ...input.content, text: "From the other tab." };
    const yours = { ...input.content, text: "From this tab." };
    await notes.save(owner, { ...input, content: theirs, revision: 1 });
    const stale = await notes.save(owner, { ...input, content: yours, revision: 1 });
    expect(stale).toMatchObject({ ok: false, code: "changed-elsewhere", current: { content: theirs }, yours });
    expect((await notes.get(owner, input.id))?.content).toEqual(theirs);
  });

  it(
    "lets one of two tabs win, every time",
    async () => {
      const owner = await makeOwner();
      const races = times(10, 1_000);
      for (let race = 0; race < races; race += 1) {
        const input = noteInput();
        await notes.save(owner, input);
        const tabs = ["left", "right"].map((text) =>
          notes.save(owner, { ...input, content: { ...input.content, text }, revision: 1 }),
        );
        const outcomes = await Promise.all(tabs);
        expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
        expect((await notes.get(owner, input.id))?.revision).toBe(2);
      }
      figure("two tabs", `${provider}: ${races} races, ${races} conflicts shown, 0 updates lost`);
    },
    LONG_MS,
  );

  it("takes the same change twice as one, also with the revision of before", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    await notes.save(owner, input);
    const change = { ...input, content: { ...input.content, text: "Better." }, revision: 1 };
    await notes.save(owner, change);
    expect(await notes.save(owner, change)).toMatchObject({ ok: true, entry: { revision: 2 } });
  });

  it("treats a new form under a taken id as a conflict of the same person", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    await notes.save(owner, input);
    const other = await notes.save(owner, { ...input, content: { ...input.content, text: "Other." } });
    expect(other).toMatchObject({ ok: false, code: "changed-elsewhere" });
  });

  it("deletes, lists what is deleted, and puts it back", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    await notes.save(owner, input);
    const removed = await notes.remove(owner, input.id, LATER);
    expect(removed).toMatchObject({ deletedAt: LATER.toISOString(), revision: 2, updatedAt: NOW.toISOString() });
    expect(await notes.remove(owner, input.id, new Date())).toEqual(removed);
    expect(await notes.get(owner, input.id)).toBeNull();
    expect(await notes.list(owner)).toEqual([]);
    expect(await notes.listDeleted(owner)).toEqual([removed]);
    const restored = await notes.restore(owner, input.id, LATER);
    expect(restored).toMatchObject({ deletedAt: null, revision: 3, content: input.content });
    expect(await notes.list(owner)).toEqual([restored]);
    expect(await notes.listDeleted(owner)).toEqual([]);
  });

  it("does not write into a deleted entry", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    await notes.save(owner, input);
    await notes.remove(owner, input.id, LATER);
    for (const revision of [undefined, 1, 2]) {
      const saved = await notes.save(owner, { ...input, ...(revision && { revision }) });
      expect(saved).toMatchObject({ ok: false, current: { deletedAt: LATER.toISOString() } });
    }
  });

  it("reads by month, both ends included", async () => {
    const owner = await makeOwner();
    for (const day of ["2025-12-31", "2026-01-01", "2026-02-28", "2026-03-01"])
      await notes.save(owner, noteInput({ day }));
    const days = async (range: Parameters<typeof notes.list>[1]) =>
      (await notes.list(owner, range)).map((entry) => entry.content.day).sort();
    expect(await days({ from: "2026-01", to: "2026-02" })).toEqual(["2026-01-01", "2026-02-28"]);
    expect(await days({ to: "2025-12" })).toEqual(["2025-12-31"]);
    expect(await days({ from: "2026-02" })).toEqual(["2026-02-28", "2026-03-01"]);
  });

  it("knows nothing of another person's entries", async () => {
    const [owner, stranger] = [await makeOwner(), await makeOwner()];
    const input = noteInput();
    await notes.save(owner, input);
    expect(await notes.get(stranger, input.id)).toBeNull();
    expect(await notes.list(stranger)).toEqual([]);
    expect(await notes.remove(stranger, input.id, NOW)).toBeNull();
    expect(await notes.restore(stranger, input.id, NOW)).toBeNull();
    await expect(notes.save(stranger, { ...input, revision: 1 })).rejects.toMatchObject({ code: "not-found" });
    expect((await notes.get(owner, input.id))?.revision).toBe(1);
  });

  it("lets two people hold the same id, each their own entry", async () => {
    const [owner, stranger] = [await makeOwner(), await makeOwner()];
    const input = noteInput();
    const theirs = { ...input, content: { ...input.content, text: "Of somebody else." } };
    await notes.save(owner, input);
    expect(await notes.save(stranger, theirs)).toMatchObject({ ok: true, entry: { revision: 1 } });
    await notes.remove(stranger, input.id, LATER);
    expect(await notes.get(owner, input.id)).toMatchObject({ revision: 1, content: input.content });
  });

  it("keeps kinds apart", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    await notes.save(owner, input);
    expect(await otherNotes.get(owner, input.id)).toBeNull();
    await expect(otherNotes.save(owner, input)).rejects.toMatchObject({ code: "conflict" });
  });

  it("refuses what is no id and what is no content", async () => {
    const owner = await makeOwner();
    await expect(notes.save(owner, { ...noteInput(), id: "1' OR 1=1" })).rejects.toMatchObject({ code: "invalid-id" });
    await expect(notes.save(owner, noteInput({ day: "yesterday" }))).rejects.toThrow();
    await expect(notes.save(owner, { ...noteInput(), revision: 3 })).rejects.toMatchObject({ code: "not-found" });
    expect(await reader().entry.count({ where: { userId: owner.userId } })).toBe(0);
    expect(await notes.get(owner, randomUUID())).toBeNull();
  });
});
