import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { TrendsSections } from "@/lib/views/trends/components/trends-sections";
import { loadTrendsPage } from "@/lib/views/trends/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell"))("nav.trends") };
}

export default async function TrendsPage({ searchParams }: PageProps<"/trends">) {
  const user = await requireUser();
  const [page, query] = await Promise.all([loadTrendsPage(user), searchParams]);
  return <TrendsSections page={page} query={query} />;
}
