import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadDependence } from "@/lib/features/effects/dependence/loaders";
import { loadEffectsPage } from "@/lib/features/effects/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { EffectSections } from "@/lib/features/effects/components/effect-sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("effects"))("title") };
}

export default async function EffectsPage({ searchParams }: PageProps<"/effects">) {
  const user = await requireUser();
  const {
    effectsPage,
    monthlyAnswers,
    query: { deleted },
  } = await together({
    effectsPage: loadEffectsPage(user),
    monthlyAnswers: loadDependence(user),
    query: searchParams,
  });
  return <EffectSections page={effectsPage} monthlyAnswers={monthlyAnswers} deleted={deleted} />;
}
