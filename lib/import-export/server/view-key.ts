import { createHash } from "node:crypto";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import type { ConversionContext } from "@/lib/import-export/core/conversion-context";
import type { Entry, JournalOwner } from "@/lib/platform/journal/entry";

/** What a view of an import depends on. */
interface ViewOf {
  draft: { id: string; choices: unknown };
  context: ConversionContext;
  existing: readonly Entry<CheckIn>[];
}

/** The key under which a view is remembered: another person, file, choice or state of the journal has another. */
export function viewKey(owner: JournalOwner, { draft, context, existing }: ViewOf): string {
  const seen = existing.map(({ id, revision }) => `${id} ${revision}`);
  const parts = [owner.userId, draft.id, draft.choices, context, seen.toSorted()];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64");
}
