import "server-only";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { changeEntry } from "@/lib/platform/journal/change-entry";
import type { ChangeContext, JournalOwner } from "@/lib/platform/journal/entry";
import { saveDerived } from "@/lib/platform/journal/save-derived";
import { idFrom } from "@/lib/platform/journal/derived-id";
import { ensureRowSecret } from "@/lib/platform/journal/row-secret";
import { withTalk } from "./rules";
import type { Questionnaire } from "./schema";
import { questionnaires } from "./store";

interface FilledIn {
  /** Made with the page. */
  id: string;
  content: Questionnaire;
  now: Date;
}

/**
 * Saves a questionnaire; the same form sent twice saves one. Other answers under an id that is taken come from a page
 * that the browser brought back: they are a questionnaire of their own, so that neither replaces the other.
 */
export async function saveQuestionnaire(user: JournalOwner, { id, content, now }: FilledIn): Promise<void> {
  const saved = await questionnaires.save(user, { id, content, now });
  if (saved.ok) return;
  const secret = await ensureRowSecret(user, now);
  const ownId = idFrom(secret, ["keerpunt1/questionnaire-again", id, JSON.stringify(content)]);
  // The id stands for these very answers: what was deleted under it says the same.
  await saveDerived(questionnaires, user, { id: ownId, content, now, isReplaceable: () => true });
}

/** Takes back that it was talked about on a day; a talk on another day stays. */
export async function takeBackTalk(
  { user, now }: ChangeContext,
  { id, day }: { id: string; day: LocalDate },
): Promise<void> {
  const change = (content: Questionnaire) => (content.talkedAboutOn === day ? withTalk(content, null) : content);
  await changeEntry(questionnaires, user, { id, now, change });
}

/** Says that the help answer of a questionnaire was talked about on a day, or (null) takes that back. */
export async function setTalk(
  { user, now }: ChangeContext,
  { id, day }: { id: string; day: LocalDate | null },
): Promise<boolean> {
  return (await changeEntry(questionnaires, user, { id, now, change: (content) => withTalk(content, day) })) !== null;
}
