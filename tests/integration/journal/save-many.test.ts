import { expect, it } from "vitest";
import { NOW, noteInput, notes, otherNotes } from "../../factories/note";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

describeStores("saving many", () => {
  it("adds more than fit one statement, and nothing the second time", async () => {
    const owner = await makeOwner();
    const inputs = Array.from({ length: 1_203 }, (_, index) => noteInput({ text: `Row ${index}` }));
    expect(await notes.saveMany(owner, inputs)).toEqual({ created: 1_203, unchanged: 0, kept: 0 });
    expect(await notes.saveMany(owner, inputs)).toEqual({ created: 0, unchanged: 1_203, kept: 0 });
    expect(await notes.list(owner)).toHaveLength(1_203);
  });

  it("keeps what was changed or deleted since", async () => {
    const owner = await makeOwner();
    const [first, second, third] = [noteInput(), noteInput(), noteInput()];
    await notes.saveMany(owner, [first, second]);
    await notes.save(owner, { ...first, content: { ...first.content, text: "Edited." }, revision: 1 });
    await notes.remove(owner, second.id, NOW);
    expect(await notes.saveMany(owner, [first, second, third])).toEqual({ created: 1, unchanged: 0, kept: 2 });
    expect((await notes.get(owner, first.id))?.content.text).toBe("Edited.");
    expect(await notes.get(owner, second.id)).toBeNull();
  });

  it("adds all or nothing", async () => {
    const owner = await makeOwner();
    const taken = noteInput();
    await otherNotes.save(owner, taken);
    const inputs = [...Array.from({ length: 600 }, () => noteInput()), taken];
    await expect(notes.saveMany(owner, inputs)).rejects.toMatchObject({ code: "conflict" });
    expect(await notes.list(owner)).toEqual([]);
    const broken = [noteInput(), noteInput({ day: "never" })];
    await expect(notes.saveMany(owner, broken)).rejects.toThrow();
    expect(await notes.list(owner)).toEqual([]);
  });

  it("takes the same file twice at once as one", async () => {
    const owner = await makeOwner();
    const inputs = Array.from({ length: 700 }, () => noteInput());
    const reversed = [...inputs].reverse();
    const [a, b] = await Promise.all([notes.saveMany(owner, inputs), notes.saveMany(owner, reversed)]);
    expect(a.created + b.created).toBe(700);
    expect(a.unchanged + b.unchanged).toBe(700);
    expect(await notes.list(owner)).toHaveLength(700);
  });

  it("takes a row repeated within a file once, and refuses two that differ under one id", async () => {
    const owner = await makeOwner();
    const input = noteInput();
    expect(await notes.saveMany(owner, [input, input])).toMatchObject({ created: 1 });
    const differing = { ...input, content: { ...input.content, text: "Differs." } };
    await expect(notes.saveMany(owner, [input, differing])).rejects.toMatchObject({ code: "conflict" });
    expect(await notes.saveMany(owner, [])).toEqual({ created: 0, unchanged: 0, kept: 0 });
  });
});
