import "server-only";
import type { JournalOwner } from "@/lib/journal/entry";
import { saveDerived } from "@/lib/journal/save-derived";
import { idFrom } from "@/lib/portability/row-id";
import { ensureRowSecret } from "@/lib/transfer/import-identity";
import type { Questionnaire } from "./schema";
import { questionnaires } from "./store";

interface FilledIn {
  /** Made with the page. */
  id: string;
  content: Questionnaire;
  now: Date;
}

/**
 * Keeps a questionnaire; the same form sent twice keeps one. Other answers under an id that is taken come from a page
 * that the browser brought back: they are a questionnaire of their own, so that neither replaces the other.
 */
export async function keepQuestionnaire(user: JournalOwner, { id, content, now }: FilledIn): Promise<void> {
  const saved = await questionnaires.save(user, { id, content, now });
  if (saved.ok) return;
  const secret = await ensureRowSecret(user, now);
  const ownId = idFrom(secret, ["keerpunt1/questionnaire-again", id, JSON.stringify(content)]);
  // The id stands for these very answers: what was deleted under it says the same.
  await saveDerived(questionnaires, user, { id: ownId, content, now, isReplaceable: () => true });
}
