import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { SessionTrends } from "@/lib/views/trends/components/session-trends";
import { loadSessionTrends } from "@/lib/views/trends/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trends"))("sessionsPage.title") };
}

export default async function SessionTrendsPage() {
  const user = await requireUser();
  return <SessionTrends {...await loadSessionTrends(user)} />;
}
