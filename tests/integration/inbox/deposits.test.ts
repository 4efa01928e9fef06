import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { depositBoxes, type SentBox } from "@/lib/platform/journal/inbox-boxes";
import { loadInbox, openInbox } from "@/lib/account/inbox/open-inbox";
import { checkIns } from "@/lib/features/check-ins/store";
import { sessions } from "@/lib/features/sessions/store";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { reader, useStore } from "@/lib/platform/db/db";
import { openStore, type Store } from "@/lib/platform/db/store";
import { addDays } from "@/lib/platform/calendar/local-date";
import { DEPOSIT_ACTIONS } from "@/lib/views/inbox/deposit-actions";
import { OPENED_AT, sealedForm, signedIn } from "../../factories/deposit";
import { makeOwner } from "../../factories/owner";
import { figure, times } from "../../setup/figures";
import { describeStores } from "../../setup/stores";

const FORMS = times(24, 1_000);
const LONG_MS = times(60_000, 1_800_000);
const SENT_AT = { now: OPENED_AT, clockAheadMinutes: 0 };

const FORM_OF = {
  "check-in": (id: string, day: string) => ({
    action: "save-check-in" as const,
    fields: { id, mood: "6", day, time: "21:00", note: id },
  }),
  session: (id: string, day: string) => ({ action: "save-session" as const, fields: { id, day, moodBefore: "4" } }),
  point: (id: string) => ({ action: "add-talking-point" as const, fields: { id, text: id } }),
};
const KINDS = ["check-in", "session", "point"] as const;

/** Numbers that are the same in each run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const shuffled = <T>(items: readonly T[], next: () => number) =>
  items
    .map((item) => ({ item, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);

describeStores("deposits to the inbox", (context) => {
  const { provider } = context;
  it(
    "stand in the journal exactly once each, whatever is lost, repeated, reordered or restarted on the way",
    async () => {
      const owner = await makeOwner();
      const user = signedIn(owner);
      const next = random(17);
      const written = Array.from({ length: FORMS }, (_, index) => ({
        id: randomUUID(),
        day: addDays("2026-06-09", -index),
        kind: KINDS[index % KINDS.length] ?? "point",
      }));
      let onDevice: SentBox[] = [];
      for (const { id, day, kind } of written) {
        onDevice.push(await sealedForm(owner.vault, FORM_OF[kind](id, day)));
      }
      const everything = onDevice;
      const open = () => openInbox(user, DEPOSIT_ACTIONS, OPENED_AT);
      const restarted: Store[] = [];
      while (onDevice.length > 0) {
        const batch = shuffled(onDevice, next).slice(0, 1 + Math.floor(next() * 8));
        const isRequestLost = next() < 0.2;
        const isAnswerLost = next() < 0.2;
        if (isRequestLost) continue;
        const copies = next() < 0.3 ? 3 : 1;
        const outcomes = await Promise.all(
          Array.from({ length: copies }, () => depositBoxes(owner.userId, shuffled(batch, next), SENT_AT)),
        );
        expect(outcomes.flat().every((outcome) => outcome === "taken")).toBe(true);
        if (!isAnswerLost) onDevice = onDevice.filter((box) => !batch.includes(box));
        if (next() < 0.3) await Promise.all([open(), open()]);
        if (next() < 0.05) {
          restarted.push(openStore(context.database));
          useStore(restarted.at(-1));
        }
      }
      // Every box once more, long after it was opened.
      while ((await reader().inboxBox.count({ where: { userId: owner.userId, state: "waiting" } })) > 0) await open();
      for (let start = 0; start < FORMS; start += 20) {
        await depositBoxes(owner.userId, everything.slice(start, start + 20), SENT_AT);
      }
      await open();
      const [checked, held, points] = [
        await checkIns.list(owner),
        await sessions.list(owner),
        await talkingPoints.list(owner),
      ];
      const found = new Map<string, string>([
        ...checked.map(({ id, content }) => [id, content.day] as const),
        ...held.map(({ id, content }) => [id, content.day] as const),
      ]);
      const dated = written.filter(({ kind }) => kind !== "point");
      expect(dated.filter(({ id, day }) => found.get(id) !== day)).toEqual([]);
      expect(checked.length + held.length).toBe(dated.length);
      expect(points.map(({ content }) => content.text).toSorted()).toEqual(
        written
          .filter(({ kind }) => kind === "point")
          .map(({ id }) => id)
          .toSorted(),
      );
      expect([...checked, ...held, ...points].every(({ revision }) => revision === 1)).toBe(true);
      expect(await loadInbox(user)).toEqual([]);
      useStore(context.store);
      for (const each of restarted) await each.close();
      figure("deposits to the inbox", `${provider}: ${FORMS} forms, ${restarted.length} restarts: each once, 0 lost`);
    },
    LONG_MS,
  );
});
