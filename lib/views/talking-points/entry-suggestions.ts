import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { ENTRY_KINDS } from "@/lib/features/entry-kinds";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import type { EntrySuggestion } from "@/lib/features/talking-points/suggestions";
import { loadEntryContext } from "@/lib/views/record/entry-context";

/** What each kind suggests to talk about, most pressing first. */
const SUGGESTION_PROVIDERS = ENTRY_KINDS.flatMap((kind) => {
  const { suggestions } = SERVER_ENTRY_KINDS[kind.exportName];
  if (!suggestions || !("talkingPoint" in kind) || !("order" in kind.talkingPoint)) return [];
  return [{ ...kind.talkingPoint, suggestions }];
}).toSorted((a, b) => a.order - b.order);

/** What entries ask to talk about, in words, most pressing first. */
export async function loadEntrySuggestions(user: CurrentUser): Promise<EntrySuggestion[]> {
  const context = await loadEntryContext(user);
  const suggested = SUGGESTION_PROVIDERS.map(async ({ origin, suggestions }): Promise<EntrySuggestion[]> => {
    const sentences = await suggestions(context);
    return sentences.map((sentence) => ({ about: "entry", from: origin, ...sentence }));
  });
  return (await Promise.all(suggested)).flat();
}
