import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { checkIns } from "@/lib/features/check-ins/store";
import { findingAnswers } from "@/lib/analysis/findings/store";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { DEFAULT_SETTINGS } from "@/lib/account/settings/schema";
import { NO_REMINDERS } from "@/lib/account/reminders/schema";
import { reminderChoices } from "@/lib/account/reminders/store";
import { settingsStore } from "@/lib/account/settings/store";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { exportDocument, importDocument, readAccountDocument } from "@/lib/import-export/server/account-document";
import { ensureRowSecret } from "@/lib/platform/journal/row-secret";
import { PORTABLE_NAMES } from "@/lib/import-export/server/portable-names";
import { checkIn } from "../../factories/check-in";
import { makeOwner } from "../../factories/owner";
import { signCheck } from "../../factories/plan-line";
import { dailyAt } from "../../factories/reminder";
import { describeStores } from "../../setup/stores";
import { ENTRY_KINDS, type EntryName } from "@/lib/features/entry-kinds";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import { entryOf } from "../../../scripts/demo/new-account";
import { demoYear } from "../../../scripts/demo/year";

const NOW = new Date("2026-06-09T19:14:00.000Z");
const LATER = new Date("2026-06-10T07:00:00.000Z");

/** What a kind of entry shows in the demo, at most two of it; a kind without that brings an example here. */
const EXAMPLES = { ...demoYear("2026-06-09", "nl"), signChecks: [signCheck()] };

async function saveExamples(owner: JournalOwner, name: EntryName): Promise<void> {
  const { collection } = SERVER_ENTRY_KINDS[name];
  const entries = (EXAMPLES[name] ?? []).slice(0, 2).map((each) => ({ id: randomUUID(), ...entryOf(each), now: NOW }));
  const contents = entries.map((entry) => ({ ...entry, content: collection.definition.schema.parse(entry.content) }));
  await collection.saveMany(owner, contents);
}

/** A journal with something of every kind: an edited entry, a deleted one, odd characters. */
async function filledJournal(): Promise<JournalOwner> {
  const owner = await makeOwner();
  const [edited, deleted] = [randomUUID(), randomUUID()];
  await checkIns.save(owner, { id: edited, content: checkIn({ note: "=1+1 'é' \u2028 \"x\"" }), now: NOW });
  await checkIns.save(owner, { id: edited, content: checkIn({ mood: 5.5 }), revision: 1, now: LATER });
  await checkIns.save(owner, { id: deleted, content: checkIn({ mood: 1 }), now: NOW });
  await checkIns.remove(owner, deleted, LATER);
  for (const { exportName } of ENTRY_KINDS) await saveExamples(owner, exportName);
  const answer = { findingId: "a", answer: "fits", answeredAt: NOW.toISOString() } as const;
  await findingAnswers.save(owner, { id: randomUUID(), content: answer, now: NOW });
  await settingsStore.save(owner, { ...DEFAULT_SETTINGS, theme: "dark" }, NOW);
  await ensureRowSecret(owner, NOW);
  await reminderChoices.save(owner, { ...NO_REMINDERS, ...dailyAt("21:00"), message: "Planten" }, NOW);
  return owner;
}

function partsOf(text: string) {
  const parts = readAccountDocument(text);
  if (!parts.ok) throw new Error(`refused: ${JSON.stringify(parts.fault)}`);
  return parts.value;
}

const textOf = async (owner: JournalOwner, now = NOW) => JSON.stringify(await exportDocument(owner, now));

describeStores("everything an account holds", () => {
  it("is the same after a way out and into another account of the same store", async () => {
    const text = await textOf(await filledJournal());
    const stranger = await makeOwner();
    const outcomes = await importDocument(stranger, partsOf(text), LATER);
    expect(outcomes?.map(({ name }) => name)).toEqual(PORTABLE_NAMES);
    const without = outcomes?.filter(({ added, replaced }) => added + replaced === 0).map(({ name }) => name);
    expect(without, "kinds without demo entries, or an example above").toEqual([]);
    expect(JSON.parse(await textOf(stranger))).toEqual(JSON.parse(text));
  });

  it("changes nothing when it is imported again, or where it came from", async () => {
    const owner = await filledJournal();
    const text = await textOf(owner);
    const outcomes = await importDocument(owner, partsOf(text), LATER);
    expect(outcomes?.filter(({ added, kept: saved, replaced }) => added + replaced > 0 || saved > 0)).toEqual([]);
    expect(await textOf(owner)).toBe(text);
  });

  it("leaves alone what was changed since", async () => {
    const owner = await filledJournal();
    const text = await textOf(owner);
    const [entry] = await checkIns.list(owner);
    if (!entry) throw new Error("one check-in");
    await checkIns.save(owner, { id: entry.id, content: checkIn({ mood: 9 }), revision: entry.revision, now: LATER });
    const outcomes = await importDocument(owner, partsOf(text), LATER);
    expect(outcomes?.find(({ name }) => name === "checkIns")).toMatchObject({ added: 0, kept: 1 });
    expect((await checkIns.get(owner, entry.id))?.content.mood).toBe(9);
  });

  it("comes in whole or not at all", async () => {
    const parts = partsOf(await textOf(await filledJournal()));
    const stranger = await makeOwner();
    const taken = parts.find((part) => part.name === "sessions");
    if (taken?.shape !== "collection" || !taken.entries[0]) throw new Error("one session");
    // The id of a session belongs to a check-in of this account already.
    await checkIns.save(stranger, { id: taken.entries[0].id, content: checkIn(), now: NOW });
    await expect(importDocument(stranger, parts, LATER)).rejects.toMatchObject({ code: "conflict" });
    expect(await checkIns.list(stranger)).toHaveLength(1);
    expect(await talkingPoints.list(stranger)).toEqual([]);
    expect(await settingsStore.get(stranger)).toEqual(DEFAULT_SETTINGS);
  });
});
