import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadTherapyPage } from "@/lib/views/therapy/loaders";
import { TherapyOverview } from "@/lib/views/therapy/components/therapy-overview";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("therapy"))("title") };
}

export default async function TherapyPage() {
  const user = await requireUser();
  return <TherapyOverview view={await loadTherapyPage(user)} />;
}
