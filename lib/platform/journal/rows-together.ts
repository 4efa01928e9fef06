import { reader } from "@/lib/platform/db/db";
import type { UserId } from "@/lib/platform/vault/user-id";
import { groupedBy } from "@/lib/platform/data/grouped-by";
import type { EntryRow } from "./sealed-entry";

/** Kinds of one account that are about to be read in one statement. */
interface Reading {
  readonly kinds: Set<string>;
  readonly rows: Promise<ReadonlyMap<string, EntryRow[]>>;
}

const readings = new Map<UserId, Reading>();

/**
 * The rows of a kind that are not deleted. What a page asks for at one moment is read in one statement: the client of
 * the store takes longer over a statement than over most kinds' rows. It is read after it was asked for, so that
 * whoever wrote before sees what they wrote.
 */
export async function findRowsTogether(userId: UserId, kind: string): Promise<EntryRow[]> {
  const reading = readings.get(userId) ?? startReading(userId);
  reading.kinds.add(kind);
  return [...((await reading.rows).get(kind) ?? [])];
}

function startReading(userId: UserId): Reading {
  const kinds = new Set<string>();
  const rows = (async () => {
    await new Promise((resolve) => setImmediate(resolve));
    readings.delete(userId);
    const found = await reader().entry.findMany({ where: { userId, kind: { in: [...kinds] }, deleted: false } });
    return groupedBy(found, (row) => row.kind);
  })();
  const reading = { kinds, rows };
  readings.set(userId, reading);
  return reading;
}
