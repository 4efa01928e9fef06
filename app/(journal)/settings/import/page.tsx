import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { shareToNotice } from "@/lib/platform/journal/quota";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadImport } from "@/lib/import-export/server/loaders";
import { ImportSteps } from "@/lib/import-export/components/import-steps";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("importData"))("title") };
}

export default async function ImportPage() {
  const user = await requireUser();
  const context = await loadDayContext(user);
  const [view, share] = await Promise.all([loadImport(user, context), shareToNotice(user.userId)]);
  const { timeZone, today, settings } = context;
  const { dayStartsAtHour } = settings;
  return <ImportSteps view={view} share={share} context={{ timeZone, today, dayStartsAtHour }} />;
}
