import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadCurrentAgreement } from "@/lib/features/therapy/agreement/loaders";
import { loadStopRule } from "@/lib/views/therapy/stop-rule-loader";
import { loadCurrentTherapy } from "@/lib/views/therapy/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { AgreementSections } from "@/lib/views/therapy/components/agreement-sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("title") };
}

export default async function AgreementPage({ searchParams }: PageProps<"/therapy/leaflet">) {
  const user = await requireUser();
  const {
    currentTherapy: { today, current },
    agreement,
    stop,
    query: { deleted },
  } = await together({
    currentTherapy: loadCurrentTherapy(user),
    agreement: loadCurrentAgreement(user),
    stop: loadStopRule(user),
    query: searchParams,
  });
  return (
    <AgreementSections agreement={agreement} stop={stop} today={today} therapyId={current?.id} deleted={deleted} />
  );
}
