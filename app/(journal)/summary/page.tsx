import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SummaryDesk } from "@/lib/views/summary/components/summary-desk";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadSummarySource } from "@/lib/views/summary/server/loaders";
import { summaryPage } from "@/lib/views/summary/server/summary-page";
import { loadSummaryTranslators } from "@/lib/views/summary/server/text";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("summary"))("title") };
}

export default async function SummaryPage({ searchParams }: PageProps<"/summary">) {
  const user = await requireUser();
  const [source, translators, query] = await Promise.all([
    loadSummarySource(user),
    loadSummaryTranslators(),
    searchParams,
  ]);
  return <SummaryDesk {...summaryPage(source, query, translators)} hasPdfFailed={query["pdf"] === "failed"} />;
}
