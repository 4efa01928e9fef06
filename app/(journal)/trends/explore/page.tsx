import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { ExploreSections } from "@/lib/views/trends/components/explore-sections";
import { loadExploration } from "@/lib/views/trends/explore-loader";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("explore"))("title") };
}

export default async function ExplorePage() {
  return <ExploreSections exploration={await loadExploration(await requireUser())} />;
}
