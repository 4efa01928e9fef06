import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { DoubtSections } from "@/lib/views/therapy/components/doubt-sections";
import { loadDoubtPage } from "@/lib/views/therapy/doubt-loader";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("doubt"))("title") };
}

export default async function DoubtPage({ searchParams }: PageProps<"/therapy/doubt">) {
  const [user, address] = await Promise.all([requireUser(), searchParams]);
  return <DoubtSections view={await loadDoubtPage(user, address)} deleted={address.deleted} />;
}
