import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { listEffects } from "./rules";
import type { Effect } from "./schema";
import { effects } from "./store";

export type EffectEntry = Entry<Effect>;

/** Every unwanted effect of a person; opened once per request. */
export function loadEffects(user: CurrentUser): Promise<EffectEntry[]> {
  return loadEntries(effects, user);
}

/** Everything the page of the effects shows. */
export async function loadEffectsPage(user: CurrentUser) {
  const {
    context: { today },
    all,
    sessions,
  } = await together({ context: loadDayContext(user), all: loadEffects(user), sessions: loadSessions(user) });
  const held = sessions.find(({ content }) => content.status === "held" && content.day <= today);
  // Two questions about leaning on a therapist mean nothing before there is one.
  const asksForMonthlyAnswers = held !== undefined;
  return {
    asksForMonthlyAnswers: asksForMonthlyAnswers,
    today,
    lists: listEffects(all, today),
    count: all.length,
    discussDay: held?.content.day ?? today,
  };
}
