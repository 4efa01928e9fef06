import { randomUUID } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { createTranslator, type Messages } from "next-intl";
import { expect, it } from "vitest";
import { ENTRY_KINDS } from "@/lib/features/entry-kinds";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import { CSV_STYLES } from "@/lib/import-export/core/csv-style";
import { tableFileName } from "@/lib/import-export/core/kind-table";
import { exportFhir } from "@/lib/import-export/server/fhir-export";
import { exportTables } from "@/lib/import-export/server/tables-export";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { checkIn } from "../../factories/check-in";
import { makeOwner } from "../../factories/owner";
import { signCheck } from "../../factories/plan-line";
import { describeStores } from "../../setup/stores";
import { entryOf } from "../../../scripts/demo/new-account";
import { demoYear } from "../../../scripts/demo/year";

const NOW = new Date("2026-06-09T19:14:00.000Z");
const EXAMPLES = { ...demoYear("2026-06-09", "nl"), signChecks: [signCheck()] };

/** A journal with one entry of every kind, and a check-in that was deleted. */
async function filledJournal(): Promise<JournalOwner> {
  const owner = await makeOwner();
  for (const { exportName } of ENTRY_KINDS) {
    const { collection } = SERVER_ENTRY_KINDS[exportName];
    const [example] = EXAMPLES[exportName] ?? [];
    if (!example) throw new Error(`no example of ${exportName}`);
    const entry = { id: randomUUID(), ...entryOf(example), now: NOW };
    const content = collection.definition.schema.parse(entry.content);
    await collection.saveMany(owner, [{ ...entry, content }]);
  }
  const { collection } = SERVER_ENTRY_KINDS.checkIns;
  const deleted = randomUUID();
  await collection.saveMany(owner, [{ id: deleted, content: checkIn({ note: "kanarie" }), now: NOW }]);
  await collection.remove(owner, deleted, NOW);
  return owner;
}

const translator = async <N extends keyof Messages>(namespace: N) =>
  createTranslator({ locale: "nl", messages: nl, namespace });

describeStores("the exports of an account", () => {
  it("are a table for every kind of entry, with a row for each and none for what was deleted", async () => {
    const owner = await filledJournal();
    const files = unzipSync(await exportTables(owner, CSV_STYLES.en, NOW));
    expect(Object.keys(files)).toEqual(ENTRY_KINDS.map(({ exportName }) => tableFileName(exportName)));
    for (const [name, bytes] of Object.entries(files)) {
      expect([...bytes.subarray(0, 3)], `${name} begins with the mark of UTF-8`).toEqual([0xef, 0xbb, 0xbf]);
      const text = strFromU8(bytes);
      expect(text.trimEnd().split("\r\n").length, name).toBeGreaterThanOrEqual(2);
      expect(text).not.toContain("kanarie");
    }
    expect(strFromU8(files["check-ins.csv"] ?? new Uint8Array())).toContain("day,time,mood (1-10)");
    expect(strFromU8(files["sessions.csv"] ?? new Uint8Array())).toContain("id,day,startTime,durationMinutes");
  });

  it("are a bundle with what the kinds have for systems of care, under an id that is drawn each time", async () => {
    const owner = await filledJournal();
    const [first, second] = [randomUUID(), randomUUID()];
    const bundle = await exportFhir(owner, translator, first);
    const types = new Set(bundle.entry.map(({ resource }) => resource.resourceType));
    expect(types).toEqual(new Set(["Patient", "CodeSystem", "Observation", "QuestionnaireResponse"]));
    const text = JSON.stringify(bundle);
    expect(text).toContain("Weinig interesse of plezier");
    expect(text).not.toMatch(new RegExp(`kanarie|${owner.userId}`));
    expect(JSON.stringify(await exportFhir(owner, translator, second)).replaceAll(second, first)).toBe(text);
  });

  it("are whole without an entry", async () => {
    const owner = await makeOwner();
    expect(Object.keys(unzipSync(await exportTables(owner, CSV_STYLES.nl, NOW)))).toHaveLength(ENTRY_KINDS.length);
    expect((await exportFhir(owner, translator, randomUUID())).entry).toHaveLength(2);
  });
});
