import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadCheckIns } from "@/lib/features/check-ins/loaders";
import { monthPage } from "@/lib/features/check-ins/month-page";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { CheckInMonth } from "@/lib/features/check-ins/components/check-in-month";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkIns"))("title") };
}

export default async function CheckInsPage({ searchParams }: PageProps<"/check-ins">) {
  const user = await requireUser();
  const [{ month: asked, deleted }, { today }, all] = await Promise.all([
    searchParams,
    loadDayContext(user),
    loadCheckIns(user),
  ]);
  const page = monthPage(all, [asked].flat()[0], today);
  return <CheckInMonth page={page} isEmpty={all.length === 0} deletedId={[deleted].flat()[0]} />;
}
