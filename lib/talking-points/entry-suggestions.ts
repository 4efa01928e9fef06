import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { CurrentUser } from "@/lib/auth/require-user";
import { loadEffects } from "@/lib/effects/loaders";
import { listEffects } from "@/lib/effects/rules";
import { effectSentence } from "@/lib/effects/words";
import { formatter } from "@/lib/i18n/format";
import { loadMoments } from "@/lib/protection/loaders";
import { listMoments } from "@/lib/protection/rules";
import { momentSentence } from "@/lib/protection/words";
import { loadDayContext } from "@/lib/settings/loaders";
import type { EntrySuggestion } from "./suggestions";

/** What the entries of other features ask to talk about, in words, most pressing first. A feature joins here. */
export async function loadEntrySuggestions(user: CurrentUser): Promise<EntrySuggestion[]> {
  const [{ today }, locale] = await Promise.all([loadDayContext(user), getLocale()]);
  const when = { format: formatter(locale), today };
  return (await Promise.all([effectSuggestions(user, when), protectionSuggestions(user, when)])).flat();
}

type When = Pick<Parameters<typeof effectSentence>[0], "format" | "today">;

async function effectSuggestions(user: CurrentUser, when: When): Promise<EntrySuggestion[]> {
  const [effects, t] = await Promise.all([loadEffects(user), getTranslations("effects")]);
  return listEffects(effects, when.today).open.map(({ id, content }) => {
    return { about: "entry", from: "effect", entryId: id, text: effectSentence({ t, ...when }, content) };
  });
}

/** Only what the client wants to share. */
async function protectionSuggestions(user: CurrentUser, when: When): Promise<EntrySuggestion[]> {
  const [moments, t] = await Promise.all([loadMoments(user), getTranslations("protection")]);
  const { waiting, lookedAt } = listMoments(moments.filter(({ content }) => content.share === "yes"));
  return [...waiting, ...lookedAt].map(({ id, content }) => {
    return { about: "entry", from: "protection", entryId: id, text: momentSentence({ t, ...when }, content) };
  });
}
