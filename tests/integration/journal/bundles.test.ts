import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { reader, store, write } from "@/lib/platform/db/db";
import { defineCollection } from "@/lib/platform/journal/collection";
import type { Entry, JournalOwner } from "@/lib/platform/journal/entry";
import { findRows } from "@/lib/platform/journal/entry-rows";
import { openAll } from "@/lib/platform/journal/open-all";
import { writePendingBundles } from "@/lib/platform/journal/pending-bundles";
import { NOW, noteInput, notes, type Note } from "../../factories/note";
import { makeOwner } from "../../factories/owner";
import { makeVault } from "../../factories/vault";
import { times } from "../../setup/figures";
import { describeStores } from "../../setup/stores";

/** Notes like those of other tests, of which earlier months are kept together. */
const bundled = defineCollection({ ...notes.definition, kind: "test-bundled-note", isBundled: true });
const BUNDLES = "bundle:test-bundled-note";
const CANARY = "kanarie-in-een-bundel";
/** The months that entries are made in: three years, so that years end and begin. */
const MONTHS = ["2024-11", "2024-12", "2025-01", "2025-06", "2025-12", "2026-01", "2026-05", "2026-06"];
const RUNS = times(6, 400);
const MOVES = times(6, 60);
const LONG_MS = times(60_000, 1_800_000);

const byId = (a: Entry<Note>, b: Entry<Note>) => (a.id < b.id ? -1 : Number(a.id > b.id));
const dayIn = (index: number) => `${MONTHS[index % MONTHS.length]}-${String(1 + (index % 28)).padStart(2, "0")}`;

/** What is in the store, each row opened by itself. */
async function openedOneByOne(owner: JournalOwner): Promise<Entry<Note>[]> {
  const rows = await findRows(owner.userId, bundled.definition.kind, false, {});
  return (await openAll(bundled.definition, owner, rows)).sort(byId);
}

async function listed(owner: JournalOwner): Promise<Entry<Note>[]> {
  return (await bundled.list(owner)).sort(byId);
}

const bundleRows = ({ userId }: JournalOwner) => reader().entry.findMany({ where: { userId, kind: BUNDLES } });

/** An account with many notes whose bundles are written. */
async function ownerOfMany(count = 60, text = "Slept badly."): Promise<{ owner: JournalOwner; ids: string[] }> {
  const owner = await makeOwner();
  const inputs = Array.from({ length: count }, (_, index) => noteInput({ day: dayIn(index), text }));
  await bundled.saveMany(owner, inputs);
  await bundled.list(owner);
  await writePendingBundles();
  return { owner, ids: inputs.map(({ id }) => id) };
}

/** What may happen to the entries of an account. */
const stepArbitrary = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), day: fc.nat(200) }),
  fc.record({ kind: fc.constant("move" as const), which: fc.nat(200), day: fc.nat(200) }),
  fc.record({ kind: fc.constant("write" as const), which: fc.nat(200), text: fc.string({ maxLength: 20 }) }),
  fc.record({ kind: fc.constant("remove" as const), which: fc.nat(200) }),
  fc.record({ kind: fc.constant("restore" as const), which: fc.nat(200) }),
  fc.record({ kind: fc.constant("import" as const), days: fc.array(fc.nat(200), { maxLength: 5 }) }),
  fc.record({ kind: fc.constant("bundles" as const) }),
  // Somebody put back a row as it was before, without any key.
  fc.record({ kind: fc.constant("older row" as const), which: fc.nat(200) }),
);
type Step = typeof stepArbitrary extends fc.Arbitrary<infer S> ? S : never;

async function take(step: Step, owner: JournalOwner, ids: string[]): Promise<void> {
  const id = "which" in step ? (ids[step.which % ids.length] ?? "") : randomUUID();
  const entry = await bundled.find(owner, id);
  const change = async (content: Partial<Note>) =>
    entry?.deletedAt === null &&
    bundled.save(owner, { id, content: { ...entry.content, ...content }, revision: entry.revision, now: NOW });
  switch (step.kind) {
    case "add":
      ids.push(id);
      await bundled.save(owner, { ...noteInput({ day: dayIn(step.day) }), id });
      return;
    case "move":
      await change({ day: dayIn(step.day) });
      return;
    case "write":
      await change({ text: step.text });
      return;
    case "remove":
      await bundled.remove(owner, id, NOW);
      return;
    case "restore":
      await bundled.restore(owner, id, NOW);
      return;
    case "import":
      await bundled.saveMany(
        owner,
        step.days.map((day) => noteInput({ day: dayIn(day) })),
      );
      return;
    case "bundles":
      await writePendingBundles();
      return;
    case "older row": {
      const row = await reader().entry.findFirst({ where: { userId: owner.userId, id } });
      await change({ text: randomUUID() });
      if (row) await write((tx) => tx.entry.updateMany({ where: { userId: owner.userId, id }, data: row }));
    }
  }
}

describeStores("bundles of earlier months", () => {
  it(
    "give what opening every row gives, whatever was written in between",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 12 }), async (steps) => {
          const { owner, ids } = await ownerOfMany();
          for (const step of steps) {
            await take(step, owner, ids);
            expect(await listed(owner)).toEqual(await openedOneByOne(owner));
          }
        }),
        { numRuns: RUNS },
      );
    },
    LONG_MS,
  );

  it("are read instead of the rows they were made from, and are written once", async () => {
    const { owner } = await ownerOfMany();
    const made = await bundleRows(owner);
    expect(made.map(({ month }) => month).sort()).toEqual(["2024-12", "2025-12", "2026-05"]);
    // Damage of a row shows only where that row is opened: here none of them is.
    const damaged = { userId: owner.userId, kind: bundled.definition.kind, month: { lt: "2026-06" } };
    const before = await openedOneByOne(owner);
    for (const row of await reader().entry.findMany({ where: damaged })) {
      const sealed = Uint8Array.from(row.sealed);
      sealed[20] = (sealed[20] ?? 0) ^ 1;
      await write((tx) => tx.entry.updateMany({ where: { userId: owner.userId, id: row.id }, data: { sealed } }));
    }
    expect(await listed(owner)).toEqual(before);
    await writePendingBundles();
    expect((await bundleRows(owner)).map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
  });

  it("are not used when a row they were made from was sealed again, whatever its columns say", async () => {
    const { owner, ids } = await ownerOfMany();
    const [id = ""] = ids;
    const other = await makeOwner();
    await bundled.save(other, noteInput());
    const foreign = await reader().entry.findFirstOrThrow({ where: { userId: other.userId } });
    await write((tx) => tx.entry.updateMany({ where: { userId: owner.userId, id }, data: { sealed: foreign.sealed } }));
    await expect(bundled.list(owner)).rejects.toMatchObject({ code: "damaged" });
  });

  it("leave with the earlier wording of an entry", async () => {
    const { owner, ids } = await ownerOfMany();
    const [id = ""] = ids;
    await bundled.save(owner, { id, content: { day: "2026-06-01", text: "Moved." }, revision: 1, now: NOW });
    expect((await bundleRows(owner)).map(({ month }) => month).sort()).toEqual(["2025-12", "2026-05"]);
  });

  it("do not lose an entry that is moved while a page reads", async () => {
    const { owner, ids } = await ownerOfMany();
    const revisions = new Map(ids.map((id) => [id, 1]));
    for (const [index, id] of ids.slice(0, MOVES).entries()) {
      const revision = revisions.get(id) ?? 1;
      const day = index % 2 === 0 ? "2026-06-30" : "2024-11-30";
      const content = { day, text: "Slept badly." };
      const [entries] = await Promise.all([
        bundled.list(owner),
        bundled.save(owner, { id, content, revision, now: NOW }),
        bundled.list(owner).then(writePendingBundles),
      ]);
      expect(new Set(entries.map((entry) => entry.id))).toEqual(new Set(ids));
      expect(entries).toHaveLength(ids.length);
    }
  });

  it("are made anew under other keys: nothing is hidden that can be opened, nothing shown that cannot", async () => {
    const vault = makeVault([1, 2], 1);
    const owner = await makeOwner(vault);
    const inputs = Array.from({ length: 60 }, (_, index) => noteInput({ day: dayIn(index) }));
    await bundled.saveMany(owner, inputs.slice(0, 30));
    await bundled.saveMany({ ...owner, vault: { ...vault, currentKeyId: 2 } }, inputs.slice(30));
    const locked = { ...owner, vault: { ...vault, currentKeyId: 2, keys: new Map([...vault.keys].slice(1)) } };
    for (const each of [locked, owner, locked, owner]) {
      expect(await listed(each)).toEqual(await openedOneByOne(each));
      await writePendingBundles();
    }
    expect(await listed(owner)).toHaveLength(60);
    expect(await listed(locked)).toHaveLength(30);
  });

  it("show nothing without the key, and are no entries of the person", async () => {
    const { owner } = await ownerOfMany(60, CANARY);
    const rows = await bundleRows(owner);
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(Buffer.from(row.sealed).includes(CANARY)).toBe(false);
      expect((row.sealed.length - 31) % 256).toBe(0);
    }
    expect((await store().usage(owner.userId)).entries).toBe(60);
    const thief = { userId: owner.userId, vault: makeVault() };
    await expect(bundled.list(thief)).rejects.toMatchObject({ code: "damaged" });
    await write((tx) => tx.user.delete({ where: { id: owner.userId } }));
    expect(await bundleRows(owner)).toEqual([]);
  });

  it("can be thrown away without loss", async () => {
    const { owner } = await ownerOfMany();
    const before = await listed(owner);
    await write((tx) => tx.entry.deleteMany({ where: { userId: owner.userId, kind: BUNDLES } }));
    expect(await listed(owner)).toEqual(before);
  });
});
