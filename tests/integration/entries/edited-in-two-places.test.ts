import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ActionContext } from "@/lib/account/actions/user-action";
import { isSavedEntry, undoFields } from "@/components/forms/undo-offer";
import { localDateTimeAt } from "@/lib/platform/calendar/clock";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import type { ActionResult } from "@/lib/platform/forms/result";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import { ENTRY_KINDS, type EntryName } from "@/lib/features/entry-kinds";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import { form } from "../../factories/form";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";
import { ENTRY_FORMS } from "./entry-forms";

type Context = Pick<ActionContext, "now" | "today" | "timeZone" | "moment"> & { user: JournalOwner };
type Run = (context: Context, data: FormData) => Promise<ActionResult<unknown>>;

const signedIn = vi.hoisted((): { user: JournalOwner | null } => ({ user: null }));
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
vi.mock("@/lib/account/actions/user-action", () => ({
  userAction: (_name: string, run: Run) => (_previous: null, data: FormData) => {
    if (!signedIn.user) throw new Error("nobody is signed in");
    const now = new Date("2026-06-20T08:00:00.000Z");
    const timeZone = "Asia/Kathmandu";
    const moment = localDateTimeAt(now, timeZone, 4);
    return run({ user: signedIn.user, now, today: moment.day, timeZone, moment }, data);
  },
}));

/** The answer to a change, with the version before it. */
function savedIn(result: ActionResult<unknown>): SavedEntry {
  if (!result.ok || !isSavedEntry(result.data) || result.data.before === undefined) throw new Error("nothing to undo");
  return result.data;
}

const undoForm = (saved: SavedEntry) => form(undoFields(saved));

const NOW = new Date("2026-06-19T08:00:00.000Z");

/** What the page sends when the form is saved once more after a refusal. */
function again(result: ActionResult<unknown>) {
  if (result.ok) throw new Error("the form was not refused");
  const text = (name: string) => String(result.values?.[name] ?? "");
  return { ...result, overwrite: text("server.revision"), isDeleted: text("server.deleted") === "yes" };
}

describeStores("an entry that is edited in two places", () => {
  let owner: JournalOwner;
  beforeEach(async () => {
    owner = await makeOwner();
    signedIn.user = owner;
  });

  describe.each(ENTRY_FORMS)("$name", ({ run }) => {
    it("edited here, changed there: shows that version first, and is saved the second time", () =>
      run(async ({ collection, action, opened, elsewhere, typed, saved }) => {
        const id = randomUUID();
        await collection.save(owner, { id, content: opened, now: NOW });
        await collection.save(owner, { id, content: elsewhere, revision: 1, now: NOW });
        const send = (overwrite: string) => action(null, form({ id, revision: "1", overwrite, ...typed }));

        const refused = again(await send(""));
        expect(refused).toMatchObject({ code: "changed-elsewhere", isDeleted: false, values: typed });
        expect((await collection.get(owner, id))?.revision).toBe(2);
        expect(await send(refused.overwrite)).toMatchObject({ ok: true });
        expect((await collection.get(owner, id))?.content).toMatchObject(saved);
      }));

    it("edited here, deleted there: says so, and stands there again when it is saved once more", () =>
      run(async ({ collection, action, opened, typed, saved }) => {
        const id = randomUUID();
        await collection.save(owner, { id, content: opened, now: NOW });
        await collection.remove(owner, id, NOW);
        const send = (overwrite: string) => action(null, form({ id, revision: "1", overwrite, ...typed }));

        const refused = again(await send(""));
        expect(refused).toMatchObject({ code: "deleted-elsewhere", isDeleted: true, values: typed });
        expect(await collection.get(owner, id)).toBeNull();
        expect(await send(refused.overwrite)).toMatchObject({ ok: true });
        expect((await collection.get(owner, id))?.content).toMatchObject(saved);
      }));

    it("changed there once more after it was shown: shows the newest version before anything is replaced", () =>
      run(async ({ collection, action, opened, elsewhere, typed }) => {
        const id = randomUUID();
        await collection.save(owner, { id, content: opened, now: NOW });
        await collection.save(owner, { id, content: elsewhere, revision: 1, now: NOW });
        const send = (overwrite: string) => action(null, form({ id, revision: "1", overwrite, ...typed }));
        const seen = again(await send(""));
        await collection.remove(owner, id, NOW);

        expect(again(await send(seen.overwrite))).toMatchObject({ code: "deleted-elsewhere" });
        expect(await collection.get(owner, id)).toBeNull();
      }));

    it("is put back as it was, and the change after that; not once it was changed again", () =>
      run(async ({ collection, action, opened, typed, saved }) => {
        const id = randomUUID();
        await collection.save(owner, { id, content: opened, now: NOW });
        const original = (await collection.get(owner, id))?.content;
        const change = savedIn(await action(null, form({ id, revision: "1", ...typed })));
        const undone = savedIn(await action(null, undoForm(change)));
        expect((await collection.get(owner, id))?.content).toEqual(original);
        const redone = savedIn(await action(null, undoForm(undone)));
        expect((await collection.get(owner, id))?.content).toMatchObject(saved);

        expect(await action(null, undoForm(change))).toEqual({ ok: false, code: "changed-since" });
        expect((await collection.get(owner, id))?.content).toMatchObject(saved);
        await collection.remove(owner, id, NOW);
        expect(await action(null, undoForm(redone))).toEqual({ ok: false, code: "changed-since" });
      }));
  });
});

/** Its answers are saved as one sheet that is not changed afterwards. */
const WITHOUT_FORM: readonly EntryName[] = ["questionnaires"];

it("covers every kind of entry that a form changes", () => {
  const covered = new Set(ENTRY_FORMS.map(({ run }) => run(({ collection }) => collection.definition.kind)));
  const missing = ENTRY_KINDS.map(({ exportName }) => exportName).filter(
    (name) => !covered.has(SERVER_ENTRY_KINDS[name].collection.definition.kind) && !WITHOUT_FORM.includes(name),
  );
  expect(missing, "add tests/integration/entries/kinds/KIND.ts").toEqual([]);
});
