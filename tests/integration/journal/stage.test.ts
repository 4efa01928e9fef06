import { expect, it } from "vitest";
import { commitStaged, type StageInput } from "@/lib/platform/journal/stage";
import { NOW, noteInput, notes, otherNotes } from "../../factories/note";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

const EARLIER = "2020-02-03T08:00:00.000Z";
type Note = ReturnType<typeof noteInput>["content"];

const staged = (input: { id: string; content: Note }, over: Partial<StageInput<Note>> = {}): StageInput<Note> => ({
  id: input.id,
  content: input.content,
  createdAt: EARLIER,
  updatedAt: EARLIER,
  deletedAt: null,
  ...over,
});

describeStores("staged entries", () => {
  it("are written together with the times they had", async () => {
    const owner = await makeOwner();
    const [first, gone] = [noteInput(), noteInput()];
    const parts = [
      await notes.stage(owner, [staged(first)]),
      await otherNotes.stage(owner, [staged(gone, { deletedAt: EARLIER })]),
    ];
    expect(await notes.list(owner)).toEqual([]);
    expect(await commitStaged(parts)).toBe(true);
    expect(await notes.get(owner, first.id)).toMatchObject({ createdAt: EARLIER, updatedAt: EARLIER, revision: 1 });
    expect(await otherNotes.list(owner)).toEqual([]);
    expect(await otherNotes.listDeleted(owner)).toMatchObject([{ id: gone.id, deletedAt: EARLIER }]);
  });

  it("leave alone what is there, unless they take its place", async () => {
    const owner = await makeOwner();
    const [same, other, replaced] = [noteInput(), noteInput(), noteInput()];
    await notes.saveMany(owner, [same, other, replaced]);
    const changed = { ...replaced.content, text: "From the file." };
    const part = await notes.stage(owner, [
      staged(same),
      staged({ ...other, content: { ...other.content, text: "Differs." } }),
      staged({ ...replaced, content: changed }, { replaces: 1 }),
    ]);
    expect(part).toMatchObject({ inserts: [], unchanged: 1, retained: 1 });
    expect(await commitStaged([part])).toBe(true);
    expect((await notes.get(owner, other.id))?.content).toEqual(other.content);
    expect(await notes.get(owner, replaced.id)).toMatchObject({
      content: changed,
      revision: 2,
      createdAt: NOW.toISOString(),
    });
  });

  it("are all left out when one entry was changed in between", async () => {
    const owner = await makeOwner();
    const [existing, fresh] = [noteInput(), noteInput()];
    await notes.save(owner, existing);
    const change = { ...existing.content, text: "From the file." };
    const part = await notes.stage(owner, [staged(fresh), staged({ ...existing, content: change }, { replaces: 1 })]);
    await notes.save(owner, { ...existing, content: { ...existing.content, text: "By hand." }, revision: 1 });
    expect(await commitStaged([part])).toBe(false);
    expect(await notes.get(owner, fresh.id)).toBeNull();
    expect((await notes.get(owner, existing.id))?.content.text).toBe("By hand.");
  });

  it("are all left out when an id was taken in between", async () => {
    const owner = await makeOwner();
    const [first, second] = [noteInput(), noteInput()];
    const part = await notes.stage(owner, [staged(first), staged(second)]);
    await notes.save(owner, second);
    expect(await commitStaged([part])).toBe(false);
    expect(await notes.get(owner, first.id)).toBeNull();
  });

  it("refuse an id twice", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    await expect(notes.stage(owner, [staged(input), staged(input)])).rejects.toMatchObject({ code: "conflict" });
  });
});
