import { randomUUID } from "node:crypto";
import { beforeEach, expect, it, vi } from "vitest";
import type { ActionContext } from "@/lib/account/actions/user-action";
import { answerFindingAction } from "@/lib/views/trends/actions";
import { findingAnswers } from "@/lib/analysis/findings/store";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import type { ActionResult } from "@/lib/platform/forms/result";
import { form } from "../../factories/form";
import { makeOwner } from "../../factories/owner";
import { describeStores } from "../../setup/stores";

type Run = (context: Pick<ActionContext, "now"> & { user: JournalOwner }, data: FormData) => Promise<ActionResult>;

const signedIn = vi.hoisted((): { user: JournalOwner | null } => ({ user: null }));
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
vi.mock("@/lib/account/actions/user-action", () => ({
  userAction: (_name: string, run: Run) => (_previous: null, data: FormData) => {
    if (!signedIn.user) throw new Error("nobody is signed in");
    return run({ user: signedIn.user, now: new Date("2026-06-09T08:00:00.000Z") }, data);
  },
}));

const answer = (fields: Record<string, string>) =>
  answerFindingAction(null, form({ id: randomUUID(), findingId: "decline-mood-2026-05-27", ...fields }));

describeStores("answering a finding", () => {
  beforeEach(async () => {
    signedIn.user = await makeOwner();
  });
  const saved = async () =>
    (signedIn.user ? await findingAnswers.list(signedIn.user) : []).map(({ content }) => content);

  it.each(["fits", "hide"] as const)("keeps the reason given before when it becomes '%s'", async (next) => {
    await answer({ answer: "other-reason", reason: "Griep." });
    expect(await answer({ answer: next, reason: "" })).toMatchObject({ ok: true });
    expect(await saved()).toMatchObject([{ answer: next, reason: "Griep." }]);
  });

  it("lets a reason be taken back", async () => {
    await answer({ answer: "other-reason", reason: "Griep." });
    await answer({ answer: "other-reason", reason: "" });
    expect((await saved())[0]?.reason).toBeUndefined();
  });

  it("replaces a reason by another one", async () => {
    await answer({ answer: "other-reason", reason: "Griep." });
    await answer({ answer: "other-reason", reason: "Geen griep." });
    expect(await saved()).toMatchObject([{ answer: "other-reason", reason: "Geen griep." }]);
  });
});
