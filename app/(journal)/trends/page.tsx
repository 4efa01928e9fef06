import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { requireUser } from "@/lib/account/auth/require-user";
import { TrendsSections } from "@/lib/views/trends/components/trends-sections";
import { isPhone } from "@/lib/platform/http/phone";
import { loadTrendsPage } from "@/lib/views/trends/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell"))("nav.trends") };
}

export default async function TrendsPage({ searchParams }: PageProps<"/trends">) {
  const user = await requireUser();
  const [page, query, asked] = await Promise.all([loadTrendsPage(user), searchParams, headers()]);
  return <TrendsSections page={page} query={query} width={isPhone(asked) ? "phone" : "wide"} />;
}
