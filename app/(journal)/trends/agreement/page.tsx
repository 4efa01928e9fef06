import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { AgreementTrends } from "@/lib/views/trends/components/agreement-trends";
import { loadStopRule } from "@/lib/views/therapy/stop-rule-loader";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trends"))("agreementPage.title") };
}

export default async function AgreementTrendsPage() {
  const user = await requireUser();
  return <AgreementTrends stop={await loadStopRule(user)} />;
}
