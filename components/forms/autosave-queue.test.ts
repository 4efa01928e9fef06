import { describe, expect, it } from "vitest";
import { AutosaveQueue, type AutosaveState, type Saved } from "./autosave-queue";
import { failed, succeeded, type ActionResult } from "@/lib/platform/forms/result";
import { form as formOf } from "@/tests/factories/form";

type Sent = Record<string, FormDataEntryValue>;

/** A form whose text changes, before a server that answers when it is told to. */
function desk() {
  const sent: Sent[] = [];
  const answers: ((answer: ActionResult<Saved>) => void)[] = [];
  let state: AutosaveState<Saved> | undefined;
  const queue = new AutosaveQueue<Saved>(
    (data) => {
      sent.push(Object.fromEntries(data));
      return new Promise((answer) => answers.push(answer));
    },
    (next) => (state = next),
  );
  const form = { note: "", overwrite: "" };
  const read = () => formOf({ ...form, revision: "" });
  return {
    queue,
    sent,
    form,
    read,
    state: () => state,
    type(note: string) {
      form.note = note;
      queue.markDirty();
    },
    async answer(result: ActionResult<Saved>) {
      answers.shift()?.(result);
      await new Promise(setImmediate);
    },
  };
}

const saved = (revision: number) => succeeded({ id: "1", revision, savedAt: "21:14" });

describe("a form that saves itself", () => {
  it("counts as unsaved while something was typed after the request went out", async () => {
    const { queue, read, state, type, answer } = desk();
    type("een");
    void queue.save(read);
    type("een twee");
    await answer(saved(1));
    expect(state()).toMatchObject({ isDirty: true, isSaving: false });
  });

  it("settles once what was typed during a request is saved as well", async () => {
    const { queue, sent, read, type, answer } = desk();
    let isSettled = false;
    type("een");
    void queue.save(read);
    type("een twee");
    void queue.settle(read).then(() => (isSettled = true));
    await answer(saved(1));
    expect(isSettled).toBe(false);
    await answer(saved(2));
    expect(isSettled).toBe(true);
    expect(sent.map(({ note }) => note)).toEqual(["een", "een twee"]);
  });

  it("sends the words typed during a request after it, on top of its revision, when the page is left", async () => {
    const { queue, sent, read, type, answer } = desk();
    type("een");
    void queue.save(read);
    type("een twee");
    void queue.flush(read());
    expect(sent).toHaveLength(1);
    await answer(saved(1));
    expect(sent[1]).toMatchObject({ note: "een twee", revision: "1" });
  });

  it("sends nothing twice when the page is left and the save in flight holds it all", async () => {
    const { queue, sent, read, type, answer } = desk();
    type("een");
    void queue.save(read);
    void queue.flush(read());
    await answer(saved(1));
    expect(sent).toHaveLength(1);
  });

  it("tries once more when the page is left and the save in flight fails", async () => {
    const { queue, sent, read, type, answer } = desk();
    type("een");
    void queue.save(read);
    void queue.flush(read());
    await answer(failed("offline"));
    expect(sent).toHaveLength(2);
  });

  it("builds on the answer, whatever the screen shows by then", async () => {
    const { queue, sent, read, type, answer } = desk();
    type("een");
    void queue.save(read);
    type("een twee");
    void queue.save(read);
    await answer(saved(1));
    expect(sent.map(({ note, revision }) => [note, revision])).toEqual([
      ["een", ""],
      ["een twee", "1"],
    ]);
  });

  it("replaces another version once, also when the button was pressed during a request", async () => {
    const { queue, sent, read, form, type, answer } = desk();
    type("een");
    void queue.save(read);
    void queue.save(read, { name: "overwrite", value: "4" });
    await answer(failed("changed-elsewhere"));
    expect(sent[1]).toMatchObject({ overwrite: "4" });
    form.overwrite = "4";
    type("een twee");
    void queue.save(read);
    await answer(saved(5));
    expect(sent[2]).toMatchObject({ note: "een twee", revision: "5" });
    expect(sent[2]).not.toHaveProperty("overwrite");
  });

  it("replaces another version also when the first request for that was lost", async () => {
    const { queue, sent, read, type, answer } = desk();
    type("een");
    void queue.save(read, { name: "overwrite", value: "4" });
    await answer(failed("offline"));
    void queue.save(read);
    await answer(saved(5));
    expect(sent[1]).toMatchObject({ overwrite: "4" });
    type("een twee");
    void queue.save(read);
    expect(sent[2]).not.toHaveProperty("overwrite");
  });
});
