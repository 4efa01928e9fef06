import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { CurrentUser } from "@/lib/auth/require-user";
import { loadEffects } from "@/lib/effects/loaders";
import { listEffects } from "@/lib/effects/rules";
import { effectSentence } from "@/lib/effects/words";
import { formatter } from "@/lib/i18n/format";
import { loadDayContext } from "@/lib/settings/loaders";
import type { EntrySuggestion } from "./suggestions";

/** What the entries of other features ask to talk about, in words, most pressing first. A feature joins here. */
export async function loadEntrySuggestions(user: CurrentUser): Promise<EntrySuggestion[]> {
  const [{ today }, effects, t, locale] = await Promise.all([
    loadDayContext(user),
    loadEffects(user),
    getTranslations("effects"),
    getLocale(),
  ]);
  const context = { t, format: formatter(locale), today };
  return listEffects(effects, today).open.map(({ id, content }) => ({
    about: "entry",
    from: "effect",
    entryId: id,
    text: effectSentence(context, content),
  }));
}
