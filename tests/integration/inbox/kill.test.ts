import { spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { loadInbox, openInbox } from "@/lib/account/inbox/open-inbox";
import { checkIns } from "@/lib/features/check-ins/store";
import { addDays } from "@/lib/platform/calendar/local-date";
import { reader } from "@/lib/platform/db/db";
import { depositBoxes, type SentBox } from "@/lib/platform/journal/inbox-boxes";
import { DEPOSIT_ACTIONS } from "@/lib/views/inbox/deposit-actions";
import { OPENED_AT, sealedForm, signedIn } from "../../factories/deposit";
import { makeOwner } from "../../factories/owner";
import { figure, times } from "../../setup/figures";
import { describeStores } from "../../setup/stores";

const KILLS = times(1, 50);
/** Boxes that a device has at once; each is killed amid some of them. */
const BOXES_EACH = 20;
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/** Starts a process that takes and opens the boxes of a file, kills it amid that, and gives what it said it took. */
async function takenBeforeKill(file: string): Promise<Set<string>> {
  const args = [tsx, "--tsconfig", "tests/setup/server-only.tsconfig.json", "tests/setup/depositing-server.ts", file];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    // A group of its own: the process that writes is a child of the one that is started.
    detached: true,
  });
  const killAt = randomInt(2, BOXES_EACH);
  const taken = new Set<string>();
  for await (const line of createInterface({ input: child.stdout })) {
    taken.add(line);
    if (taken.size === killAt && child.pid) process.kill(-child.pid, "SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return taken;
}

describeStores("deposits to a process that is killed", (context) => {
  const { provider } = context;
  it(
    "are each in the journal once, whether it was killed while it took or while it opened them",
    async () => {
      const owner = await makeOwner();
      const user = signedIn(owner);
      const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-deposits-"));
      const written: { id: string; day: string; box: SentBox }[] = [];
      let acknowledged = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const batch: typeof written = [];
        for (let index = 0; index < BOXES_EACH; index += 1) {
          const [id, day] = [randomUUID(), addDays("2026-06-09", -(kill * BOXES_EACH + index))];
          const fields = { id, day, mood: "6", note: id };
          batch.push({ id, day, box: await sealedForm(owner.vault, { action: "save-check-in", fields }) });
        }
        const file = path.join(folder, "boxes.json");
        writeFileSync(
          file,
          jsonOf(
            owner.vault,
            batch.map(({ box }) => box),
          ),
        );
        const taken = await takenBeforeKill(file);
        acknowledged += taken.size;
        const stored = await reader().inboxBox.findMany({ where: { userId: owner.userId } });
        const ids = new Set(stored.map(({ id }) => id));
        expect([...taken].filter((id) => !ids.has(id))).toEqual([]);
        // The device sends again what it was not told of, and once more all of it.
        for (let turn = 0; turn < 2; turn += 1) {
          await depositBoxes(
            owner.userId,
            batch.map(({ box }) => box),
            { now: OPENED_AT, clockAheadMinutes: 0 },
          );
          await openInbox(user, DEPOSIT_ACTIONS, OPENED_AT);
        }
        written.push(...batch);
      }
      rmSync(folder, { recursive: true, force: true });
      expect(acknowledged).toBeGreaterThanOrEqual(2 * KILLS);
      const saved = await checkIns.list(owner);
      expect(await loadInbox(user)).toEqual([]);
      expect(saved.map(({ id, content }) => `${id} ${content.day} ${content.note ?? ""}`).toSorted()).toEqual(
        written.map(({ id, day }) => `${id} ${day} ${id}`).toSorted(),
      );
      expect(saved.every(({ revision }) => revision === 1)).toBe(true);
      figure(
        "deposits to the inbox, kill -9",
        `${provider}: ${KILLS} kills, ${acknowledged} taken before one, ${saved.length} forms: each once, 0 lost`,
      );
    },
    KILLS * 60_000,
  );

  const jsonOf = ({ userId, keys }: { userId: string; keys: ReadonlyMap<number, Uint8Array> }, boxes: SentBox[]) => {
    const base64 = (bytes: Uint8Array = new Uint8Array()) => Buffer.from(bytes).toString("base64");
    const { databaseUrl } = context.database;
    const sent = boxes.map(({ sealed, ...box }) => ({ ...box, sealed: base64(sealed) }));
    return JSON.stringify({ provider, databaseUrl, userId, key: base64(keys.get(1)), boxes: sent });
  };
});
