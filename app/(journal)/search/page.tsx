import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { SearchSections } from "@/lib/views/search/components/search-sections";
import { loadSearch } from "@/lib/views/search/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("search"))("title") };
}

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const user = await requireUser();
  const { asked, kind, page } = await searchParams;
  return <SearchSections view={await loadSearch(user, { asked, kind, page })} />;
}
