import { randomInt } from "node:crypto";
import { expect, it } from "vitest";
import { reader, write } from "@/lib/platform/db/db";
import type { Transaction } from "@/lib/platform/db/store";
import { NOW, noteInput, notes, otherNotes } from "../../factories/note";
import { makeOwner } from "../../factories/owner";
import { figure, times } from "../../setup/figures";
import { describeStores } from "../../setup/stores";

type Columns = Parameters<Transaction["entry"]["updateMany"]>[0]["data"];

/** Changes a row as somebody with access to the database file could. */
const tamper = (id: string, data: Columns) => write((tx) => tx.entry.updateMany({ where: { id }, data }));
const rowOf = (id: string) => reader().entry.findFirstOrThrow({ where: { id } });
const DAMAGED = { code: "damaged" };

const SWAPS = times(1, 1_500);
const FLIPS = times(100, 4_000);
const LONG_MS = times(30_000, 1_800_000);

describeStores("a row that was tampered with", ({ provider }) => {
  it("is refused when any of its columns is another one", async () => {
    const owner = await makeOwner();
    const changes: Columns[] = [{ month: "2026-05" }, { revision: 2 }, { schemaVersion: 2 }, { deleted: true }];
    for (const change of changes) {
      const input = noteInput();
      await notes.save(owner, input);
      await tamper(input.id, change);
      await expect(notes.get(owner, input.id)).rejects.toMatchObject(DAMAGED);
    }
  });

  it(
    "is refused under another person, kind or entry",
    async () => {
      for (let swap = 0; swap < SWAPS; swap += 1) await expectSwapsRefused();
      figure("swapped rows, kinds, people; bit flips", `${provider}: ${4 * SWAPS} of ${4 * SWAPS} swaps refused`);
    },
    LONG_MS,
  );

  async function expectSwapsRefused() {
    const [owner, stranger] = [await makeOwner(), await makeOwner()];
    const [mine, second, theirs] = [noteInput(), noteInput(), noteInput()];
    await notes.saveMany(owner, [mine, second]);
    await notes.save(stranger, theirs);
    await tamper(mine.id, { sealed: (await rowOf(second.id)).sealed });
    await expect(notes.get(owner, mine.id)).rejects.toMatchObject(DAMAGED);
    await tamper(mine.id, { sealed: (await rowOf(theirs.id)).sealed });
    await expect(notes.get(owner, mine.id)).rejects.toMatchObject(DAMAGED);
    await tamper(second.id, { kind: "test-other-note" });
    await expect(otherNotes.get(owner, second.id)).rejects.toMatchObject(DAMAGED);
    await tamper(theirs.id, { userId: owner.userId });
    await expect(notes.get(owner, theirs.id)).rejects.toMatchObject(DAMAGED);
  }

  it(
    "is refused when any bit is flipped",
    async () => {
      const owner = await makeOwner();
      const input = noteInput();
      await notes.save(owner, input);
      const { sealed } = await rowOf(input.id);
      for (let attempt = 0; attempt < FLIPS; attempt += 1) {
        const flipped = Uint8Array.from(sealed);
        const bit = randomInt(24, flipped.length * 8);
        const byte = flipped[bit >> 3] ?? 0;
        flipped[bit >> 3] = byte ^ (1 << (bit & 7));
        await tamper(input.id, { sealed: flipped });
        await expect(notes.list(owner)).rejects.toMatchObject(DAMAGED);
      }
      figure("swapped rows, kinds, people; bit flips", `${provider}: ${FLIPS} of ${FLIPS} flips refused`);
    },
    LONG_MS,
  );

  it("cannot be put back to an older state", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    await notes.save(owner, input);
    const { sealed } = await rowOf(input.id);
    await notes.save(owner, { ...input, content: { ...input.content, text: "Changed." }, revision: 1 });
    await tamper(input.id, { sealed });
    await expect(notes.get(owner, input.id)).rejects.toMatchObject(DAMAGED);
  });

  it("shows nothing of what was written: the length comes in steps, the text and the day are not there", async () => {
    const owner = await makeOwner();
    const overhead = 1 + 2 + 12 + 16;
    for (const length of [0, 50, 100, 500, 5_000]) {
      const input = noteInput({ text: "canary".repeat(length).slice(0, length) });
      await notes.save(owner, input);
      const row = await rowOf(input.id);
      expect((row.sealed.length - overhead) % 256).toBe(0);
      const visible = `${JSON.stringify({ ...row, sealed: "" })}${Buffer.from(row.sealed).toString("latin1")}`;
      for (const secret of ["canary", "2026-06-09", NOW.toISOString().slice(0, 10)])
        expect(visible).not.toContain(secret);
    }
  });
});
