import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadDayContext } from "@/lib/account/settings/loaders";
import type { EntryContext } from "@/lib/features/server-entry-kind";
import { formatter } from "@/lib/platform/i18n/format";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import { loadFindings } from "./loaders";

/** What the kinds of entries read and put in words, for one request. */
export async function loadEntryContext(user: CurrentUser): Promise<EntryContext> {
  const [{ today }, locale] = await Promise.all([loadDayContext(user), getLocale()]);
  return {
    today,
    format: formatter(locale),
    entries: (collection) => loadEntries(collection, user),
    translator: (namespace) => getTranslations(namespace),
    record: () => loadFindings(user),
  };
}
