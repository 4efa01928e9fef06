import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { shareToNotice } from "@/lib/platform/journal/quota";
import { loadToday } from "@/lib/views/today/loaders";
import { TodaySections } from "@/lib/views/today/components/today-sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell"))("nav.today") };
}

export default async function TodayPage({ searchParams }: PageProps<"/today">) {
  const user = await requireUser();
  const { edit, answered } = await searchParams;
  const [view, share] = await Promise.all([loadToday(user, [answered].flat()[0]), shareToNotice(user.userId)]);
  return (
    <TodaySections
      view={view}
      share={share}
      isRecoveryConfirmed={user.recoveryConfirmed}
      inboxBoxes={user.inboxBoxes}
      editedField={edit === "mood" || edit === "note" ? edit : undefined}
    />
  );
}
