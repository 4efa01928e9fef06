import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadProtectionPage } from "@/lib/features/protection/loaders";
import { MomentSections } from "@/lib/features/protection/components/moment-sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("protection"))("title") };
}

export default async function ProtectionPage({ searchParams }: PageProps<"/protection">) {
  const user = await requireUser();
  const [protectionPage, { deleted }] = await Promise.all([loadProtectionPage(user), searchParams]);
  return <MomentSections page={protectionPage} deleted={deleted} />;
}
