import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { deleteAccount } from "@/lib/account/auth/accounts";
import { changePassword } from "@/lib/account/auth/rekey";
import { deleteOtherSessions, openSession, signOutDevice } from "@/lib/account/auth/sessions";
import type { CurrentUser } from "@/lib/account/auth/current-user";
import { hasDepositToken, inboxOf, issueDepositToken } from "@/lib/account/auth/deposit-tokens";
import { depositBoxes, type SentBox } from "@/lib/platform/journal/inbox-boxes";
import { loadInbox, openInbox, saveForm, type DepositActions } from "@/lib/account/inbox/open-inbox";
import { readBox } from "@/lib/account/inbox/read-box";
import { checkIns } from "@/lib/features/check-ins/store";
import { effects } from "@/lib/features/effects/store";
import { MAX_BOX_BYTES } from "@/lib/platform/inbox/deposit-format";
import { reader } from "@/lib/platform/db/db";
import { succeeded } from "@/lib/platform/forms/result";
import { DEPOSIT_ACTIONS } from "@/lib/views/inbox/deposit-actions";
import { inboxView } from "@/lib/views/inbox/view";
import { makeAccount, OTHER_PASSWORD } from "../../factories/account";
import { OPENED_AT, sealedForm, signedIn } from "../../factories/deposit";
import { makeOwner } from "../../factories/owner";
import { makeVault } from "../../factories/vault";
import { describeStores } from "../../setup/stores";

const SENT_AT = { now: OPENED_AT, clockAheadMinutes: 0 };
const DAY = "2026-06-09";

const person = async () => signedIn(await makeOwner());
const checkIn = (
  user: CurrentUser,
  fields: Record<string, string> = {},
  box: { at?: string; id?: string; version?: number } = {},
) => sealedForm(user.vault, { action: "save-check-in", fields: { id: randomUUID(), mood: "6", ...fields }, ...box });
const deposit = (user: CurrentUser, boxes: readonly SentBox[], facts = SENT_AT) =>
  depositBoxes(user.userId, boxes, facts);
const open = (user: CurrentUser, actions: DepositActions = DEPOSIT_ACTIONS) => openInbox(user, actions, OPENED_AT);
const reasons = async (user: CurrentUser) => (await loadInbox(user)).map(({ row }) => row.state);

describeStores("boxes of every kind", () => {
  it("are kept and named when they are cut, of another account, no form, or sealed with a locked key", async () => {
    const user = await person();
    const stranger = await person();
    const cut = await checkIn(user);
    const locked = makeVault([7]);
    await deposit(user, [
      { ...cut, sealed: cut.sealed.slice(0, 90) },
      await checkIn(stranger),
      { id: randomUUID(), version: 1, sealed: new Uint8Array(3) },
      await sealedForm({ ...user.vault, currentKeyId: 7, keys: locked.keys }, { action: "save-check-in", fields: {} }),
    ]);
    await open(user);
    expect((await reasons(user)).toSorted()).toEqual(["locked", "unreadable", "unreadable", "unreadable"]);
    await open(user);
    expect(await loadInbox(user)).toHaveLength(4);
    expect(await checkIns.list(user)).toEqual([]);
  });

  it("are saved at the moment they were written, and never in the future", async () => {
    const user = await person();
    await deposit(user, [await checkIn(user, {}, { at: "2026-06-01T22:30:00.000Z" })]);
    await deposit(user, [await checkIn(user, {}, { at: "2027-01-01T12:00:00.000Z" })]);
    await open(user);
    const days = (await checkIns.list(user)).map(({ content }) => [content.day, content.time]);
    // Half past midnight in Amsterdam is still the evening before.
    expect(days.toSorted()).toEqual([
      ["2026-06-01", "00:30"],
      ["2026-06-10", "08:00"],
    ]);
  });

  it("wait for the person when a wrong clock may have named the day, and use our clock when they name none", async () => {
    const user = await person();
    const twoDaysAhead = { now: OPENED_AT, clockAheadMinutes: 2 * 24 * 60 };
    const at = "2026-06-11T19:00:00.000Z";
    await deposit(
      user,
      [await checkIn(user, { day: "2026-06-11" }, { at }), await checkIn(user, {}, { at })],
      twoDaysAhead,
    );
    await deposit(user, [await checkIn(user, { day: "2026-07-01" })]);
    await open(user);
    expect((await checkIns.list(user)).map(({ content }) => content.day)).toEqual([DAY]);
    expect((await reasons(user)).toSorted()).toEqual(["clock", "invalid-form"]);
  });

  it("never overwrite what another device made of an entry meanwhile, until the person chooses", async () => {
    const user = await person();
    const id = randomUUID();
    const content = { day: DAY, mood: 5, tags: [] };
    await checkIns.save(user, { id, content, now: OPENED_AT });
    await checkIns.save(user, { id, content: { ...content, mood: 8 }, revision: 1, now: OPENED_AT });
    await deposit(user, [await checkIn(user, { id, day: DAY, revision: "1", mood: "3" })]);
    await open(user);
    expect((await checkIns.get(user, id))?.content.mood).toBe(8);
    const [box] = await loadInbox(user);
    expect(box?.row.state).toBe("changed-elsewhere");
    if (!box?.read.form) throw new Error("The box is readable");
    const save = (more: [string, string][]) =>
      saveForm(user, DEPOSIT_ACTIONS, {
        row: box.row,
        form: { ...form, fields: [...form.fields, ...more] },
        now: OPENED_AT,
      });
    const { form } = box.read;
    expect(await save([])).toMatchObject({ code: "changed-elsewhere", values: { "server.mood": "8", mood: "3" } });
    expect(await save([["overwrite", "2"]])).toMatchObject({ ok: true });
    expect((await checkIns.get(user, id))?.content.mood).toBe(3);
    expect(await loadInbox(user)).toEqual([]);
  });

  it("of two devices about one day are two check-ins, and a later version takes the place of an unopened one", async () => {
    const user = await person();
    const box = randomUUID();
    const id = randomUUID();
    await deposit(user, [await checkIn(user, { day: DAY, note: "a" }), await checkIn(user, { day: DAY, note: "b" })]);
    await deposit(user, [await checkIn(user, { id, day: DAY, note: "lang" }, { id: box, version: 2 })]);
    expect(await deposit(user, [await checkIn(user, { id, day: DAY, note: "kort" }, { id: box })])).toEqual(["taken"]);
    await open(user);
    const notes = (await checkIns.list(user)).map(({ content }) => content.note);
    expect(notes.toSorted()).toEqual(["a", "b", "lang"]);
    expect(await loadInbox(user)).toEqual([]);
  });

  it("that were not saved wait for their owner, and for what is saved of them after all", async () => {
    const user = await person();
    const id = randomUUID();
    const typed = { action: "save-check-in", fields: { id, note: "half" } } as const;
    const box = { id: randomUUID(), isUnfinished: true } as const;
    await deposit(user, [await sealedForm(user.vault, { ...typed, ...box })]);
    await open(user);
    expect(await reasons(user)).toEqual(["unfinished"]);
    const [shown] = inboxView(await loadInbox(user), { timeZone: "Europe/Amsterdam", dayStartsAtHour: 4 }).items;
    expect(shown).toMatchObject({ reason: "unfinished", words: ["half"], isMoodMissing: true });

    await deposit(user, [await checkIn(user, { id, day: DAY, note: "heel" }, { id: box.id, version: 2 })]);
    await open(user);
    expect((await checkIns.list(user)).map(({ content }) => content.note)).toEqual(["heel"]);
    expect(await loadInbox(user)).toEqual([]);
  });

  it("are emptied with the entry they become or not at all, and twice at once become it once", async () => {
    const user = await person();
    await deposit(user, [await checkIn(user, { day: DAY })]);
    const failing: DepositActions = {
      ...DEPOSIT_ACTIONS,
      "save-check-in": async (previous, data) => {
        await DEPOSIT_ACTIONS["save-check-in"](previous, data);
        throw new Error("The process ends here");
      },
    };
    await open(user, failing);
    expect(await checkIns.list(user)).toHaveLength(1);
    expect(await loadInbox(user), "the entry is saved, so the box is empty").toEqual([]);

    await deposit(user, [
      await sealedForm(user.vault, { action: "mark-effect", fields: { kind: "sleep", day: DAY, mark: "on" } }),
    ]);
    const [box] = await loadInbox(user);
    const read = box && readBox(user.vault, box.row);
    if (!box || !read?.ok) throw new Error("The box is readable");
    const save = () => saveForm(user, DEPOSIT_ACTIONS, { row: box.row, form: read.form, now: OPENED_AT });
    expect((await Promise.all([save(), save(), save()])).map(({ ok }) => ok)).toEqual([true, true, true]);
    expect((await effects.list(user)).map(({ content }) => content.since)).toEqual([DAY]);
  });

  it("stay when nothing was written for them and the action was not answered", async () => {
    const user = await person();
    await deposit(user, [await checkIn(user)]);
    await open(user, { ...DEPOSIT_ACTIONS, "save-check-in": () => Promise.reject(new Error("The store is gone")) });
    expect(await reasons(user)).toEqual(["waiting"]);
    await open(user, { ...DEPOSIT_ACTIONS, "save-check-in": async () => succeeded(undefined) });
    expect(await loadInbox(user)).toEqual([]);
  });

  it("are bounded: a large one is refused, ten thousand fill the inbox and no more, and an old one stays taken", async () => {
    const user = await person();
    const large = { id: randomUUID(), version: 1, sealed: new Uint8Array(MAX_BOX_BYTES + 1) };
    expect(await deposit(user, [large])).toEqual(["refused"]);
    const many = Array.from({ length: 10_000 }, () => ({ id: randomUUID(), version: 1, sealed: new Uint8Array(64) }));
    const outcomes = (
      await Promise.all([deposit(user, many.slice(0, 600)), deposit(user, many.slice(600, 620))])
    ).flat();
    expect(outcomes.filter((each) => each === "taken").length).toBeLessThanOrEqual(500);
    const [first] = many;
    if (first) expect(await deposit(user, [first])).toEqual(["taken"]);
    for (let start = 1_000; start < many.length; start += 500) {
      expect(new Set(await deposit(user, many.slice(start, start + 500)))).toEqual(new Set(["full"]));
    }
    expect(await reader().inboxBox.count({ where: { userId: user.userId } })).toBeLessThanOrEqual(500);
  });

  it("end with the account", async () => {
    const { vault, token } = await makeAccount();
    const session = await openSession(token, new Date("2026-06-09T18:10:00.000Z"));
    if (!session) throw new Error("Signed in");
    const device = await issueDepositToken(session, null, OPENED_AT);
    await deposit(session, [await checkIn(session)]);
    await deleteAccount(vault.userId);
    expect(await inboxOf(device)).toBeNull();
    expect(await reader().inboxBox.count({ where: { userId: vault.userId } })).toBe(0);
  });
});

describeStores("the deposit token of a device", () => {
  const account = async () => {
    const made = await makeAccount();
    const user = await openSession(made.token, new Date("2026-06-09T18:10:00.000Z"));
    if (!user) throw new Error("Signed in");
    return { ...made, user };
  };

  it("outlives its session, ends with its sign-out, and is replaced by the next one of the device", async () => {
    const { user } = await account();
    const first = await issueDepositToken(user, null, OPENED_AT);
    expect(await inboxOf(first)).toBe(user.userId);
    expect(await hasDepositToken(user, first)).toBe(true);
    const second = await issueDepositToken(user, first, OPENED_AT);
    expect([await inboxOf(first), await inboxOf(second)]).toEqual([null, user.userId]);
    await signOutDevice(user);
    expect(await inboxOf(second)).toBeNull();
    for (const none of ["", "x", "A".repeat(43), `${second}=`]) expect(await inboxOf(none)).toBeNull();
  });

  it("ends when the other devices are signed out and with a new password, and each account has few", async () => {
    const { user, vault } = await account();
    const other = await issueDepositToken({ ...user, sessionId: randomUUID() }, null, OPENED_AT);
    const own = await issueDepositToken(user, null, OPENED_AT);
    await deleteOtherSessions(user);
    expect([await inboxOf(other), await inboxOf(own)]).toEqual([null, user.userId]);
    for (let device = 0; device < 30; device += 1) await issueDepositToken(user, null, OPENED_AT);
    expect(await reader().depositToken.count({ where: { userId: user.userId } })).toBe(20);
    await changePassword(vault, OTHER_PASSWORD, false, new Date("2026-06-09T18:20:00.000Z"));
    expect(await reader().depositToken.count({ where: { userId: user.userId } })).toBe(0);
  });
});
