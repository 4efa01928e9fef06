import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deleteAccount } from "@/lib/account/auth/accounts";
import { lookAtAll } from "@/lib/account/reminders/claims";
import { addDevice, listDevices, removeDevice } from "@/lib/account/reminders/devices";
import { readReminders, replaceReminders } from "@/lib/account/reminders/rows";
import { dayMarkerOf, deviceIdOf, sealDevice, sealState, slotOf } from "@/lib/account/reminders/sealed-rows";
import { MAX_DEVICES } from "@/lib/account/reminders/state-schema";
import { checkIns } from "@/lib/features/check-ins/store";
import type { Ways } from "@/lib/features/reminders/deliver";
import { sendDue } from "@/lib/features/reminders/scheduler";
import { sessions } from "@/lib/features/sessions/store";
import { reader, write } from "@/lib/platform/db/db";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { commitStaged } from "@/lib/platform/journal/stage";
import { openMailer, type SendMail } from "@/lib/platform/mail/send-mail";
import { poster } from "@/lib/platform/push/public-post";
import { pushSender, type PushMessage } from "@/lib/platform/push/send-push";
import { vapidKeys } from "@/lib/platform/push/vapid-keys";
import { makeAccount } from "../../factories/account";
import { checkIn } from "../../factories/check-in";
import { makeOwner } from "../../factories/owner";
import { reminderState } from "../../factories/reminder";
import { session } from "../../factories/session";
import { figure, times } from "../../setup/figures";
import { startMailServer } from "../../setup/mail-server";
import { makeSubscriber, startPushEndpoint, type PushAnswer } from "../../setup/push-endpoint";
import { describeStores } from "../../setup/stores";

/** Nine in the evening in Amsterdam, when the reminders of these tests are due. */
const DUE = Date.parse("2026-06-10T19:00:00.000Z");
const MINUTE_MS = 60_000;
const baseUrl = "https://schrift.example.test";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(DUE - MINUTE_MS);
});
afterEach(() => {
  vi.useRealTimers();
});

async function remind(owner: JournalOwner, overrides: Parameters<typeof reminderState>[0] = {}): Promise<void> {
  const lookedUntil = new Date().toISOString();
  await replaceReminders(owner.userId, () => reminderState({ lookedUntil, ...overrides }));
}

/** Takes every message, or fails as long as `isDown`. */
function someMail() {
  const sent: string[] = [];
  const mail = { sent, isDown: false };
  const send: SendMail = async ({ to, id }) => {
    if (mail.isDown) return "later";
    sent.push(`${to} ${id}`);
    return "sent";
  };
  const ways: Ways = { mail: send, push: null, baseUrl };
  return Object.assign(mail, { ways });
}

describeStores("reminders", (context) => {
  // Whoever was reminded by the test before is not reminded any more.
  beforeEach(() => write((tx) => tx.reminder.deleteMany({})).then(() => undefined));

  const lookAt = async (instant: number, ways: Ways) => {
    vi.setSystemTime(instant);
    await sendDue({ store: context.store, ways, clock: () => new Date(), pause: async () => undefined });
  };

  it("go on after the mail server comes back, and not once they are two hours old", async () => {
    const { owner } = await makeAccount();
    await remind(owner);
    const mail = someMail();
    mail.isDown = true;
    await lookAt(DUE, mail.ways);
    await lookAt(DUE + MINUTE_MS, mail.ways);
    mail.isDown = false;
    await lookAt(DUE + MINUTE_MS, mail.ways);
    expect(mail.sent, "it is not asked every minute").toEqual([]);
    await lookAt(DUE + 2 * MINUTE_MS, mail.ways);
    await lookAt(DUE + 10 * MINUTE_MS, mail.ways);
    expect(mail.sent).toHaveLength(1);

    mail.isDown = true;
    const tomorrow = DUE + 1_440 * MINUTE_MS;
    for (const minute of [0, 2, 6, 14, 30, 62, 121]) await lookAt(tomorrow + minute * MINUTE_MS, mail.ways);
    mail.isDown = false;
    await lookAt(tomorrow + 200 * MINUTE_MS, mail.ways);
    expect(mail.sent).toHaveLength(1);
    expect((await readReminders(owner.userId))?.sending).toBeUndefined();
  });

  it("are sent after a restart in the minute in which they were due, under the same name", async () => {
    const { owner } = await makeAccount();
    await remind(owner);
    const ids: (string | undefined)[] = [];
    // The process ends while the message is under way: nothing is written of what became of it.
    const ends = new Promise<never>(() => undefined);
    const first: Ways = {
      mail: ({ id }) => {
        ids.push(id);
        return ends;
      },
      push: null,
      baseUrl,
    };
    vi.setSystemTime(DUE);
    void sendDue({ store: context.store, ways: first, clock: () => new Date(), pause: async () => undefined });
    await vi.waitFor(() => expect(ids).toHaveLength(1));
    await lookAtAll(context.store);
    const mail = someMail();
    await lookAt(DUE + MINUTE_MS, mail.ways);
    expect(mail.sent, "the former process may still be sending").toEqual([]);
    await lookAt(DUE + 5 * MINUTE_MS, mail.ways);
    await lookAt(DUE + 15 * MINUTE_MS, mail.ways);
    expect(mail.sent.map((each) => each.split(" ")[1])).toEqual(ids);
  });

  it("that became due while nothing ran come once, and none that is older than two hours", async () => {
    const { owner } = await makeAccount();
    await remind(owner);
    const mail = someMail();
    await lookAtAll(context.store);
    await lookAt(DUE + 3 * 1_440 * MINUTE_MS + 30 * MINUTE_MS, mail.ways);
    expect(mail.sent).toHaveLength(1);
    await lookAtAll(context.store);
    await lookAt(DUE + 5 * 1_440 * MINUTE_MS + 121 * MINUTE_MS, mail.ways);
    expect(mail.sent).toHaveLength(1);
  });

  it("leave an account that is deleted, and take its rows along", async () => {
    const { owner } = await makeAccount();
    await remind(owner);
    const target = { endpoint: "https://push.example.org/x", ...makeSubscriber().keys };
    await addDevice(owner.userId, { ...target, name: "Firefox", addedOn: "2026-06-10", failures: 0 });
    await deleteAccount(owner.userId);
    const where = { userId: owner.userId };
    expect(await reader().reminder.count({ where })).toBe(0);
    expect(await reader().reminderDevice.count({ where })).toBe(0);
    const mail = someMail();
    await lookAt(DUE, mail.ways);
    expect(mail.sent).toEqual([]);
  });

  it("of a row that was changed in the store stop, and those of others go on", async () => {
    const [broken, whole] = [await makeAccount(), await makeAccount()];
    await remind(broken.owner);
    await remind(whole.owner);
    const stranger = await reader().reminder.findUniqueOrThrow({ where: { userId: whole.owner.userId } });
    const { sealed } = stranger;
    await write((tx) => tx.reminder.update({ where: { userId: broken.owner.userId }, data: { sealed } }));
    const mail = someMail();
    await lookAt(DUE, mail.ways);
    expect(mail.sent.map((each) => each.split(" ")[0])).toEqual([whole.email]);
    const input = { id: randomUUID(), content: checkIn(), now: new Date() };
    expect((await checkIns.save(broken.owner, input)).ok, "writing goes on").toBe(true);
  });

  it("are mailed by a real server, with nothing but the words that were chosen", async () => {
    const { owner, email } = await makeAccount();
    const { choices } = reminderState();
    await remind(owner, { choices: { ...choices, message: "Planten water geven", senderName: "Planten" } });
    const server = await startMailServer();
    const mailer = openMailer({ url: server.url, from: { name: "Keerpunt", address: "a@example.test" } });
    await lookAt(DUE, { mail: mailer.send, push: null, baseUrl });
    mailer.close();
    await server.stop();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.to).toEqual([email]);
    const [head = "", body] = (server.received[0]?.source ?? "").split("\r\n\r\n", 2);
    expect(head).toMatch(/^Subject: Planten water geven\r$/m);
    expect(head).toMatch(/^From: Planten </m);
    expect(body?.split("\r\n")[0]).toBe(`${baseUrl}/today#field-mood`);
  });

  it("reach each browser, and a browser that is gone is forgotten", async () => {
    const { owner } = await makeAccount();
    const { choices } = reminderState();
    await remind(owner, { choices: { ...choices, byMail: false } });
    const answers: Record<string, PushAnswer> = { "/gone": 410, "/forbidden": 403, "/busy": 503 };
    const endpoint = await startPushEndpoint((path) => answers[path] ?? 201);
    const subscriber = makeSubscriber();
    for (const path of ["/works", "/gone", "/forbidden", "/busy"]) {
      const target = { endpoint: `${endpoint.origin}${path}`, ...subscriber.keys };
      await addDevice(owner.userId, { ...target, name: path, addedOn: "2026-06-10", failures: 0 });
    }
    const keys = vapidKeys(Buffer.alloc(32, 7));
    const push = pushSender({ subject: "mailto:a@example.test", keys, post: poster(endpoint.rules) });
    const ways = { mail: null, push, baseUrl };
    await lookAt(DUE, ways);
    const names = async () => (await listDevices(owner.userId)).map(({ name }) => name).toSorted();
    expect(await names()).toEqual(["/busy", "/forbidden", "/works"]);
    answers["/busy"] = 201;
    await lookAt(DUE + 2 * MINUTE_MS, ways);
    const paths = endpoint.received.map(({ path }) => path).toSorted();
    expect(paths, "only the one that was busy is tried again").toEqual([
      "/busy",
      "/busy",
      "/forbidden",
      "/gone",
      "/works",
    ]);
    const opened: PushMessage = JSON.parse(subscriber.open(endpoint.received[0]?.body ?? Buffer.alloc(0)));
    expect(opened).toEqual({ title: "Keerpunt: tijd voor je schrift", url: "/today#field-mood" });
    // A browser that refuses ten days in a row is forgotten, too.
    for (let day = 1; day <= 9; day += 1) {
      await checkIns.save(owner, { id: randomUUID(), content: checkIn({ day: "2026-06-01" }), now: new Date() });
      await lookAt(DUE + day * 1_440 * MINUTE_MS, ways);
    }
    expect(await names()).toEqual(["/busy", "/works"]);
    await endpoint.stop();
  });
});

describeStores("the mark of a day", () => {
  const marker = async ({ userId }: JournalOwner) =>
    (await reader().reminder.findUniqueOrThrow({ where: { userId } })).dayMarker;
  const today = (owner: JournalOwner) => dayMarkerOf(owner.userId, "2026-06-10");

  it("is left by a check-in of today, on whatever way it is saved", async () => {
    const ways: ((owner: JournalOwner) => Promise<unknown>)[] = [
      (owner) => checkIns.save(owner, { id: randomUUID(), content: checkIn(), now: new Date() }),
      (owner) => checkIns.saveMany(owner, [{ id: randomUUID(), content: checkIn(), now: new Date() }]),
      async (owner) => {
        const at = new Date().toISOString();
        const input = { id: randomUUID(), content: checkIn(), createdAt: at, updatedAt: at, deletedAt: null };
        await commitStaged([await checkIns.stage(owner, [input])]);
      },
      async (owner) => {
        const id = randomUUID();
        await checkIns.save(owner, { id, content: checkIn({ day: "2026-06-09" }), now: new Date() });
        await checkIns.save(owner, { id, content: checkIn(), revision: 1, now: new Date() });
      },
    ];
    for (const way of ways) {
      const owner = await makeOwner();
      await remind(owner, { unansweredDays: 7, isResting: true });
      await way(owner);
      expect(await marker(owner)).toBe(today(owner));
      expect(await readReminders(owner.userId)).toMatchObject({ unansweredDays: 0, isResting: false });
    }
  });

  it("is not moved back by one of another day", async () => {
    const owner = await makeOwner();
    await remind(owner);
    await checkIns.save(owner, { id: randomUUID(), content: checkIn(), now: new Date() });
    await checkIns.save(owner, { id: randomUUID(), content: checkIn({ day: "2026-06-09" }), now: new Date() });
    expect(await marker(owner)).toBe(today(owner));
  });

  it("is not left where the check-in was not saved, or nobody is reminded", async () => {
    const owner = await makeOwner();
    await remind(owner);
    const id = randomUUID();
    await checkIns.save(owner, { id, content: checkIn({ day: "2026-06-01" }), now: new Date() });
    const outcome = await checkIns.save(owner, { id, content: checkIn(), revision: 7, now: new Date() });
    expect([outcome.ok, await marker(owner)]).toEqual([false, null]);
    const other = await makeOwner();
    await checkIns.save(other, { id: randomUUID(), content: checkIn(), now: new Date() });
    expect(await readReminders(other.userId)).toBeNull();
  });
});

describeStores("sessions that are reminded of", () => {
  const { choices } = reminderState();
  const around = { choices: { ...choices, daily: [], eveningBefore: "20:00" } };
  const planned = session({ day: "2026-06-20", status: "planned" });

  it("are those that are planned, as they are moved, called off, deleted and put back", async () => {
    const owner = await makeOwner();
    await remind(owner, around);
    const days = async () => (await readReminders(owner.userId))?.sessions.map(({ day }) => day);
    const id = randomUUID();
    const now = new Date();
    await sessions.save(owner, { id, content: planned, now });
    expect(await days()).toEqual(["2026-06-20"]);
    await sessions.save(owner, { id, content: { ...planned, day: "2026-06-21" }, revision: 1, now });
    expect(await days()).toEqual(["2026-06-21"]);
    await sessions.remove(owner, id, now);
    expect(await days()).toEqual([]);
    await sessions.restore(owner, id, now);
    expect(await days()).toEqual(["2026-06-21"]);
    await sessions.save(owner, { id, content: { ...planned, status: "not-held" }, revision: 4, now });
    expect(await days()).toEqual([]);
  });

  it("are unknown to the server as long as nobody wants to be reminded of them", async () => {
    const owner = await makeOwner();
    await remind(owner);
    await sessions.save(owner, { id: randomUUID(), content: planned, now: new Date() });
    expect((await readReminders(owner.userId))?.sessions).toEqual([]);
  });
});

describeStores("the browsers of an account", () => {
  const device = (number: number) => ({
    endpoint: `https://push.example.org/${number}`,
    ...makeSubscriber().keys,
    name: `Browser ${number}`,
    addedOn: "2026-06-10",
    failures: 0,
  });

  it("are ten at most, the same one counts once, and nobody removes that of another", async () => {
    const [owner, stranger] = [await makeOwner(), await makeOwner()];
    for (let number = 1; number <= MAX_DEVICES; number += 1) {
      expect(await addDevice(owner.userId, device(number))).toBe(true);
    }
    expect(await addDevice(owner.userId, device(MAX_DEVICES + 1))).toBe(false);
    expect(await addDevice(owner.userId, device(1))).toBe(true);
    const [first] = await listDevices(owner.userId);
    await removeDevice(stranger.userId, first?.id ?? "");
    expect(await listDevices(owner.userId)).toHaveLength(MAX_DEVICES);
    await removeDevice(owner.userId, first?.id ?? "");
    expect(await listDevices(owner.userId)).toHaveLength(MAX_DEVICES - 1);
  });
});

describeStores("what lies in the store", ({ provider }) => {
  it(`says nothing of when, where to and with which words (${provider})`, async () => {
    const owner = await makeOwner();
    const { choices } = reminderState();
    const canary = "kanariezwart";
    await remind(owner, { choices: { ...choices, message: canary, senderName: canary } });
    await addDevice(owner.userId, {
      endpoint: `https://push.example.org/${canary}`,
      ...makeSubscriber().keys,
      name: canary,
      addedOn: "2026-06-10",
      failures: 0,
    });
    await checkIns.save(owner, { id: randomUUID(), content: checkIn(), now: new Date() });
    const where = { userId: owner.userId };
    const rows = [await reader().reminder.findMany({ where }), await reader().reminderDevice.findMany({ where })];
    const text = JSON.stringify(rows, (_name, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
    );
    for (const each of [canary, "21:00", "2026-06-10", "push.example.org", "Amsterdam"])
      expect(text).not.toContain(each);
  });
});

describe("ten thousand reminders of one minute", () => {
  describeStores("spread over it", (context) => {
    it("are sent once each, in batches with a pause between them", async () => {
      const people = times(450, 10_000);
      const bytes = new Uint8Array(16);
      const ids = Array.from({ length: people }, () => randomUUID());
      await write((tx) =>
        tx.user.createMany({
          data: ids.map((id) => ({
            id,
            emailLookup: id,
            emailSealed: bytes,
            passwordSalt: bytes,
            passwordParams: "{}",
            passwordVerifier: bytes,
            recoveryKeySealed: bytes,
            createdMonth: "2026-06",
          })),
        }),
      );
      const { choices } = reminderState();
      const lookedUntil = new Date().toISOString();
      const state = reminderState({ lookedUntil, choices: { ...choices, byMail: false } });
      const { keys } = makeSubscriber();
      const devices = ids.map((userId) => {
        const endpoint = `https://push.example.org/${userId}`;
        const id = deviceIdOf(userId, endpoint);
        const device = { endpoint, ...keys, name: "", addedOn: "2026-06-10", failures: 0 };
        return { id, userId, sealed: sealDevice(id, device) };
      });
      await write(async (tx) => {
        await tx.reminder.createMany({
          data: ids.map((userId) => ({ userId, sealed: sealState(userId, state), dueSlot: slotOf(DUE) })),
        });
        await tx.reminderDevice.createMany({ data: devices });
      });
      const sent: string[] = [];
      let pauses = 0;
      const push = async ({ endpoint }: { endpoint: string }) => {
        sent.push(endpoint);
        return "sent" as const;
      };
      vi.setSystemTime(DUE);
      vi.useRealTimers();
      const began = process.cpuUsage();
      const clock = () => new Date(DUE);
      const pause = async () => void (pauses += 1);
      await sendDue({ store: context.store, ways: { mail: null, push, baseUrl }, clock, pause });
      const { user, system } = process.cpuUsage(began);
      expect([sent.length, new Set(sent).size]).toEqual([people, people]);
      // Each pause is a second: ten thousand take fifty of them.
      expect(pauses).toBe(Math.floor(people / 200));
      const seconds = ((user + system) / 1e6).toFixed(1);
      figure(
        "reminders due in one minute",
        `${context.provider}: ${people}, each sent once, over ${pauses} s, ${seconds} s of processor time`,
      );
    }, 600_000);
  });
});
