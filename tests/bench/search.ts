// npm run bench:search: a search through a long journal, from sealed rows to marked words. Prints, asserts nothing.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkIns } from "@/lib/features/check-ins/store";
import { ENTRY_KINDS } from "@/lib/features/entry-kinds";
import type { EntryContext } from "@/lib/features/server-entry-kind";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import { sessions } from "@/lib/features/sessions/store";
import { useStore } from "@/lib/platform/db/db";
import { migrate } from "@/lib/platform/db/migrate";
import { openStore } from "@/lib/platform/db/store";
import { formatter } from "@/lib/platform/i18n/format";
import { translatorOf } from "@/lib/platform/i18n/translator-of";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { searchTerms } from "@/lib/platform/text/search-terms";
import { findEntries, markEntry, newestFirst } from "@/lib/views/search/find-entries";
import { longDiary, longTherapy } from "../factories/long-diary";
import { makeOwner } from "../factories/owner";
import { median } from "../setup/median";

// What the settings must hold for code that reads them; none of it is a secret of anything.
process.env.KEERPUNT_PEPPER ??= Buffer.alloc(32, 1).toString("base64");
process.env.KEERPUNT_SERVER_KEY ??= Buffer.alloc(32, 2).toString("base64");
process.env.NEXTAUTH_SECRET ??= "a-secret-that-only-benchmarks-use-0123456789";

const TODAY = "2026-06-09";
const SESSIONS = 520;
const CHECK_INS = 10_480;
const DAILY = 3;
const RUNS = 15;
/** Bundles are written after the answer. */
const BUNDLES_MS = 3_000;
const PAGE_SIZE = 25;

const NOTES = [
  "Twee keer wakker geworden, naar het werk gelopen, en het gesprek ging beter dan ik had gevreesd. ",
  "Ruzie met mijn zus over het huis; daarna gewandeld en een dutje gedaan. ",
  "Één keer in paniek geraakt in de trein, ademhaling hielp. Financiën uitgesteld. ",
];
const note = (index: number) => (NOTES[index % NOTES.length] ?? "").repeat(2 + (index % 3));

function contextOf(owner: JournalOwner): EntryContext {
  return {
    today: TODAY,
    format: formatter("nl"),
    entries: (collection) => collection.list(owner),
    translator: async (namespace) => translatorOf("nl", namespace),
    record: () => Promise.reject(new Error("the search asks for no analysis")),
  };
}

async function search(owner: JournalOwner, query: string) {
  const context = contextOf(owner);
  const terms = searchTerms(query);
  const started = process.cpuUsage();
  const startedAt = performance.now();
  let scanMs = 0;
  const kinds = await Promise.all(
    ENTRY_KINDS.map(async ({ exportName: kind }) => {
      const entries = (await SERVER_ENTRY_KINDS[kind].searchedEntries?.(context)) ?? [];
      const openedAt = performance.now();
      const found = findEntries(entries, { from: null, until: null }, terms).map((entry) => ({ ...entry, kind }));
      scanMs += performance.now() - openedAt;
      return found;
    }),
  );
  const found = newestFirst(kinds.flat());
  for (const entry of found.slice(0, PAGE_SIZE)) markEntry(entry, terms);
  const { user, system } = process.cpuUsage(started);
  const endedAt = performance.now();
  return { cpuMs: (user + system) / 1_000, ms: endedAt - startedAt, scanMs, count: found.length };
}

const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-bench-"));
const target = { provider: "sqlite", databaseUrl: `file:${path.join(folder, "keerpunt.db")}` } as const;
await migrate(target);
const store = openStore(target);
useStore(store);
const owner = await makeOwner();
const now = new Date();
const days = longDiary(TODAY, Math.ceil(CHECK_INS / DAILY));
const diary = days.flatMap((day) => Array.from({ length: DAILY }, () => day)).slice(0, CHECK_INS);
const inputs = diary.map((content, index) => ({ id: randomUUID(), now, content: { ...content, note: note(index) } }));
await checkIns.saveMany(owner, inputs);
const therapy = longTherapy(TODAY, SESSIONS).map((content, index) => ({ ...content, note: note(index) }));
await sessions.saveMany(
  owner,
  therapy.map((content) => ({ id: randomUUID(), now, content })),
);
console.log(`${CHECK_INS} check-ins and ${SESSIONS} sessions, each with a note of about 250 letters`);
const first = await search(owner, "paniek");
console.log(`first search, without bundles: ${first.cpuMs.toFixed(0)} ms of processor time`);
await new Promise((resolve) => setTimeout(resolve, BUNDLES_MS));
for (const query of ["paniek", "een", "financien trein", '"zus over het huis"', "nergens"]) {
  const runs: Awaited<ReturnType<typeof search>>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await search(owner, query));
  const of = (pick: (run: (typeof runs)[number]) => number) => median(runs.map(pick)).toFixed(0);
  console.log(
    `${query}: ${runs[0]?.count} found; processor time ${of(({ cpuMs }) => cpuMs)} ms, ` +
      `of which looking through ${of(({ scanMs }) => scanMs)} ms; ${of(({ ms }) => ms)} ms by the clock`,
  );
}
await store.close();
rmSync(folder, { recursive: true });
