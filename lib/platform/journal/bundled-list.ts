import { nextMonth } from "@/lib/platform/calendar/month";
import { store } from "@/lib/platform/db/db";
import { monthStatesOf, type MonthStates } from "@/lib/platform/db/month-states";
import { bundleDigest, isWithin, yearParts, type YearPart } from "./bundle-digest";
import { bundleKindOf } from "./bundled-kinds";
import type { Entry, JournalOwner } from "./entry";
import { findRows } from "./entry-rows";
import { openAll } from "./open-all";
import { isPending, writeLater } from "./pending-bundles";
import { findRowsTogether } from "./rows-together";
import { openBundle, sealBundle, type Bundle } from "./sealed-bundle";
import type { SealedKind } from "./sealed-entry";

/** Fewer entries are opened as quickly one by one. */
const MIN_ENTRIES = 32;
/** Months at the end that are opened one by one: what is written now, and a month that just began beside it. */
const MAX_OPEN_MONTHS = 2;
const NO_MONTH = "0000-00";

/**
 * The entries of a kind that are not deleted, without opening each: those of earlier months come from a bundle of
 * their year, when it was made from exactly the rows that are there. Every other entry is opened; what is missing in
 * bundles is written after the answer.
 */
export async function listBundled<T>(kind: SealedKind<T>, owner: JournalOwner): Promise<Entry<T>[]> {
  const bundles = await findBundles(kind, owner);
  return (bundles.length > 0 && (await listFrom(bundles, kind, owner))) || listFromRows(bundles, kind, owner);
}

async function findBundles<T>(kind: SealedKind<T>, owner: JournalOwner): Promise<Bundle<T>[]> {
  const rows = await findRowsTogether(owner.userId, bundleKindOf(kind.kind));
  return (await Promise.all(rows.map((row) => openBundle(kind, owner, row)))).filter((bundle) => bundle !== null);
}

/** Null where a bundle is missing or was made from other rows, or where somebody wrote in between. */
async function listFrom<T>(
  bundles: readonly Bundle<T>[],
  kind: SealedKind<T>,
  owner: JournalOwner,
): Promise<Entry<T>[] | null> {
  const until = bundles.reduce((last, { lastMonth }) => (lastMonth > last ? lastMonth : last), NO_MONTH);
  const recent = await findRows(owner.userId, kind.kind, false, { from: nextMonth(until) });
  const states = await store().monthStates(owner.userId, kind.kind);
  if (!isSameAfter(until, states, monthStatesOf(recent))) return null;
  const parts = yearParts(states, until);
  const used = parts.map((part) => bundleFor(part, bundles, kind, owner));
  if (used.some((bundle) => bundle === undefined)) return null;
  const entries = [...used.flatMap((bundle) => bundle?.entries ?? []), ...(await openAll(kind, owner, recent))];
  const openMonths = [...states.keys()].filter((month) => month > until).length;
  if (openMonths > MAX_OPEN_MONTHS) await bundleLater(kind, owner, { states, entries, bundles });
  return entries;
}

/** One statement reads all rows: they are of one moment. Bundles that were made from the same rows save opening them. */
async function listFromRows<T>(
  bundles: readonly Bundle<T>[],
  kind: SealedKind<T>,
  owner: JournalOwner,
): Promise<Entry<T>[]> {
  const rows = await findRows(owner.userId, kind.kind, false, {});
  if (rows.length < MIN_ENTRIES) return openAll(kind, owner, rows);
  const states = monthStatesOf(rows);
  const used = bundles.filter((bundle) => {
    const part = yearParts(states, bundle.lastMonth).find(({ lastMonth }) => lastMonth === bundle.lastMonth);
    return part !== undefined && bundle.digest === bundleDigest(kind, owner, part);
  });
  const others = rows.filter(({ month }) => !used.some((bundle) => isWithin(month, bundle)));
  const entries = [...used.flatMap((bundle) => bundle.entries), ...(await openAll(kind, owner, others))];
  await bundleLater(kind, owner, { states, entries, bundles: used });
  return entries;
}

interface Listed<T> {
  states: MonthStates;
  entries: readonly Entry<T>[];
  bundles: readonly Bundle<T>[];
}

/** Seals the bundles that are missing, of all months but the newest, and leaves writing them for later. */
async function bundleLater<T>(kind: SealedKind<T>, owner: JournalOwner, { states, entries, bundles }: Listed<T>) {
  if (entries.length < MIN_ENTRIES || isPending(owner.userId, kind.kind)) return;
  const newest = [...states.keys()].sort().at(-1) ?? NO_MONTH;
  const before = [...states.keys()].filter((month) => month < newest).sort();
  for (const part of yearParts(states, before.at(-1) ?? NO_MONTH)) {
    if (bundleFor(part, bundles, kind, owner)) continue;
    const ofPart = entries.filter(({ month }) => isWithin(month, part));
    const digest = bundleDigest(kind, owner, part);
    writeLater(await sealBundle(kind, owner, { lastMonth: part.lastMonth, digest, entries: ofPart }));
  }
}

function bundleFor<T>(part: YearPart, bundles: readonly Bundle<T>[], kind: SealedKind<T>, owner: JournalOwner) {
  const digest = bundleDigest(kind, owner, part);
  return bundles.find((bundle) => bundle.lastMonth === part.lastMonth && bundle.digest === digest);
}

/** Whether the rows after a month are the same in both: nobody wrote between one read and the other. */
function isSameAfter(until: string, all: MonthStates, recent: MonthStates): boolean {
  const months = new Set([...all.keys(), ...recent.keys()].filter((month) => month > until));
  return [...months].every((month) => all.get(month) === recent.get(month));
}
