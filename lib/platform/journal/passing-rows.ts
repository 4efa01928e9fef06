import { erase, reader } from "@/lib/platform/db/db";

/** A row as it is seen without any key. */
interface PlainRow {
  userId: string;
  id: string;
  revision: number;
}

/**
 * Rows of a kind that is not meant to stay. A row tells nobody when it was written, so this process remembers since
 * when it sees each; unchanged for a lifetime, it is deleted, without a key and without anybody signing in. A restart
 * begins the lifetime anew.
 */
export class PassingRows {
  private seen = new Map<string, { revision: number; since: number }>();

  constructor(
    private readonly kind: string,
    private readonly lifetimeMs: number,
  ) {}

  /** Deletes each row that was seen unchanged for a lifetime; gives how many. */
  async sweep(now: Date): Promise<number> {
    const rows = await rowsOfKind(this.kind);
    const before = this.seen;
    this.seen = new Map();
    const old = rows.filter((row) => {
      const key = `${row.userId} ${row.id}`;
      const earlier = before.get(key);
      const since = earlier?.revision === row.revision ? earlier.since : now.getTime();
      this.seen.set(key, { revision: row.revision, since });
      return now.getTime() - since >= this.lifetimeMs;
    });
    if (old.length === 0) return 0;
    return erase(async (tx) => {
      let count = 0;
      for (const { userId, id, revision } of old) {
        // One that was changed at this moment stays: its lifetime began anew.
        count += (await tx.entry.deleteMany({ where: { userId, id, revision, kind: this.kind } })).count;
      }
      return count;
    });
  }
}

/** Account by account, as the index of the entries has them. */
async function rowsOfKind(kind: string): Promise<PlainRow[]> {
  const users = await reader().user.findMany({ select: { id: true } });
  const select = { userId: true, id: true, revision: true };
  const found: PlainRow[] = [];
  for (const { id: userId } of users) {
    found.push(...(await reader().entry.findMany({ where: { userId, kind }, select })));
  }
  return found;
}
