import { mapInTurns } from "@/lib/platform/concurrency/in-turns";
import { JournalError, type Entry, type JournalOwner } from "./entry";
import { findRowsById, writeRows, type FollowUp } from "./entry-rows";
import { isSameContent } from "./same-content";
import { assertEntryId, followUpOf } from "./save-one";
import { entryOpener, sealEntry, type EntryRow, type SealedKind } from "./sealed-entry";

/** An entry as another journal, or an earlier moment, had it. All times are ISO instants. */
export interface StageInput<T> {
  readonly id: string;
  readonly content: T;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  /** The revision it takes the place of; absent: what is there already is left as it is. */
  readonly replaces?: number;
}

/** Sealed entries that are not written yet. */
export interface Staged {
  readonly inserts: readonly EntryRow[];
  readonly replacements: readonly EntryRow[];
  /** Entries that were there already, with the same content. */
  readonly unchanged: number;
  /** Entries that were there already with other content, and stay as they are. */
  readonly retained: number;
  /** What else is written with them. */
  readonly followUp?: FollowUp | undefined;
}

/** See Collection.stage. Throws JournalError "invalid-id", and "conflict" for an id of another kind. */
export async function stageEntries<T>(
  kind: SealedKind<T>,
  owner: JournalOwner,
  inputs: readonly StageInput<T>[],
): Promise<Staged> {
  const ids = inputs.map(({ id }) => id);
  ids.forEach(assertEntryId);
  if (new Set(ids).size !== ids.length) throw new JournalError("conflict");
  const open = entryOpener(kind, owner);
  const rows = await findRowsById(owner.userId, kind.kind, ids);
  // Under a key this vault does not hold an entry is null: locked, and left as it is.
  const present = new Map((await mapInTurns(rows, open)).map((entry, index) => [rows[index]?.id ?? "", entry]));
  const inserts: EntryRow[] = [];
  const replacements: EntryRow[] = [];
  const written: Entry<T>[] = [];
  let unchanged = 0;
  const sealInto = (rows: EntryRow[], entry: Omit<Entry<T>, "month">) => {
    rows.push(sealEntry(kind, owner, entry));
    written.push({ ...entry, month: kind.monthOf(entry.content) });
  };
  await mapInTurns(inputs, ({ replaces, ...input }) => {
    const current = present.get(input.id);
    if (current === undefined) sealInto(inserts, { ...input, revision: 1 });
    else if (current && isSame(current, input)) unchanged += 1;
    else if (current && replaces !== undefined)
      sealInto(replacements, { ...input, createdAt: current.createdAt, revision: replaces + 1 });
  });
  const retained = inputs.length - inserts.length - replacements.length - unchanged;
  return { inserts, replacements, unchanged, retained, followUp: followUpOf(kind, owner, written) };
}

/** Whether an entry says the same already; times of changes do not count. */
function isSame<T>(current: Entry<T>, input: StageInput<T>): boolean {
  return (current.deletedAt === null) === (input.deletedAt === null) && isSameContent(current.content, input.content);
}

/**
 * Writes everything that was staged, of any number of kinds, in one transaction: all or nothing. False when
 * something changed since it was staged; nothing is written then, and staging anew shows why.
 */
export function commitStaged(staged: readonly Staged[]): Promise<boolean> {
  return writeRows(
    staged.flatMap(({ inserts }) => inserts),
    staged.flatMap(({ replacements }) => replacements),
    async (tx) => {
      for (const { followUp } of staged) await followUp?.(tx);
    },
  );
}
