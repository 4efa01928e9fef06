import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { checkIns } from "@/lib/features/check-ins/store";
import { dependencePairs } from "@/lib/features/effects/dependence/store";
import { doubts } from "@/lib/features/therapy/doubt/store";
import { effects } from "@/lib/features/effects/store";
import { evaluations } from "@/lib/features/therapy/evaluations/store";
import { expectations } from "@/lib/features/therapy/expectations/store";
import { findingAnswers } from "@/lib/analysis/findings/store";
import { goals } from "@/lib/features/therapy/goals/store";
import { homeworkItems } from "@/lib/features/therapy/homework/store";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { treatmentAgreements } from "@/lib/features/therapy/agreement/store";
import { lifeEvents } from "@/lib/features/life-events/store";
import { questionnaires } from "@/lib/features/questionnaires/store";
import { protectionMoments } from "@/lib/features/protection/store";
import { planLines, signChecks } from "@/lib/features/therapy/relapse-plan/store";
import { sessions } from "@/lib/features/sessions/store";
import { DEFAULT_SETTINGS } from "@/lib/account/settings/schema";
import { settingsStore } from "@/lib/account/settings/store";
import { therapies } from "@/lib/features/therapy/trajectories/store";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { exportDocument, importDocument, readAccountDocument } from "@/lib/import-export/server/account-document";
import { ensureRowSecret } from "@/lib/platform/journal/row-secret";
import { PORTABLE_NAMES } from "@/lib/import-export/server/portable-names";
import { checkIn } from "../../factories/check-in";
import { doubt } from "../../factories/doubt";
import { effect } from "../../factories/effect";
import { evaluation } from "../../factories/evaluation";
import { expectation } from "../../factories/expectation";
import { goal } from "../../factories/goal";
import { homework } from "../../factories/homework";
import { treatmentAgreement } from "../../factories/treatment-agreement";
import { makeOwner } from "../../factories/owner";
import { lifeEvent } from "../../factories/life-event";
import { questionnaire } from "../../factories/questionnaire";
import { protectionMoment } from "../../factories/protection-moment";
import { planLine, signCheck } from "../../factories/plan-line";
import { session } from "../../factories/session";
import { therapy } from "../../factories/therapy";
import { describeStores } from "../../setup/stores";

const NOW = new Date("2026-06-09T19:14:00.000Z");
const LATER = new Date("2026-06-10T07:00:00.000Z");

/** A journal with something of every kind: an edited entry, a deleted one, odd characters. */
async function filledJournal(): Promise<JournalOwner> {
  const owner = await makeOwner();
  const [edited, deleted] = [randomUUID(), randomUUID()];
  await checkIns.save(owner, { id: edited, content: checkIn({ note: "=1+1 'é' \u2028 \"x\"" }), now: NOW });
  await checkIns.save(owner, { id: edited, content: checkIn({ mood: 5.5 }), revision: 1, now: LATER });
  await checkIns.save(owner, { id: deleted, content: checkIn({ mood: 1 }), now: NOW });
  await checkIns.remove(owner, deleted, LATER);
  await sessions.save(owner, { id: randomUUID(), content: session({ raiseNext: "Het tempo" }), now: NOW });
  const point = {
    text: "Het gaat te snel",
    source: { kind: "own" },
    status: "open",
    order: 1,
    writtenOn: "2026-06-09",
  } as const;
  await talkingPoints.save(owner, { id: randomUUID(), content: point, now: NOW });
  const answer = { findingId: "a", answer: "fits", answeredAt: NOW.toISOString() } as const;
  await findingAnswers.save(owner, { id: randomUUID(), content: answer, now: NOW });
  await effects.save(owner, { id: randomUUID(), content: effect({ note: "Na de vierde sessie" }), now: NOW });
  await questionnaires.save(owner, { id: randomUUID(), content: questionnaire(), now: NOW });
  await lifeEvents.save(owner, { id: randomUUID(), content: lifeEvent({ note: "Drie dagen koorts." }), now: NOW });
  await protectionMoments.save(owner, { id: randomUUID(), content: protectionMoment(), now: NOW });
  await therapies.save(owner, { id: randomUUID(), content: therapy({ helpWish: "Rust" }), now: NOW });
  await goals.save(owner, { id: randomUUID(), content: goal({ startGrade: 0 }), now: NOW });
  await expectations.save(owner, { id: randomUUID(), content: expectation({ sign: "Slaap" }), now: NOW });
  await treatmentAgreements.save(owner, { id: randomUUID(), content: treatmentAgreement(), now: NOW });
  await evaluations.save(owner, { id: randomUUID(), content: evaluation({ helps: "Pauzes" }), now: NOW });
  await homeworkItems.save(owner, { id: randomUUID(), content: homework({ note: "Te moe" }), now: NOW });
  await doubts.save(owner, { id: randomUUID(), content: doubt({ sentence: "Het helpt me niet." }), now: NOW });
  await planLines.save(owner, { id: randomUUID(), content: planLine(), now: NOW });
  await signChecks.save(owner, { id: randomUUID(), content: signCheck(), now: NOW });
  await dependencePairs.save(owner, { id: randomUUID(), content: { day: "2026-06-01", alone: "no" }, now: NOW });
  await settingsStore.save(owner, { ...DEFAULT_SETTINGS, theme: "dark" }, NOW);
  await ensureRowSecret(owner, NOW);
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
    expect(outcomes?.map(({ name, added, replaced }) => [name, added + replaced])).toEqual(
      // Every kind there is: a new one belongs into the journal above.
      PORTABLE_NAMES.map((name) => [name, name === "checkIns" ? 2 : 1]),
    );
    expect(JSON.parse(await textOf(stranger))).toEqual(JSON.parse(text));
  });

  it("changes nothing when it is imported again, or where it came from", async () => {
    const owner = await filledJournal();
    const text = await textOf(owner);
    const outcomes = await importDocument(owner, partsOf(text), LATER);
    expect(outcomes?.filter(({ added, kept, replaced }) => added + replaced > 0 || kept > 0)).toEqual([]);
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
