import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { Questionnaire } from "./schema";
import { questionnaires } from "./store";

/** Every questionnaire of a person; opened once per request. */
export function loadQuestionnaires(user: CurrentUser): Promise<Entry<Questionnaire>[]> {
  return loadEntries(questionnaires, user);
}
