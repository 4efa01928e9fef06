import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CheckInForm } from "@/lib/features/check-ins/components/check-in-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { localTimeAt } from "@/lib/platform/calendar/clock";
import { loadCheckIn, loadCheckIns } from "@/lib/features/check-ins/loaders";
import { usualTags } from "@/lib/features/check-ins/rules";
import { SUGGESTED_TAGS } from "@/lib/features/check-ins/schema";
import { formatter } from "@/lib/platform/i18n/format";
import { helpUnderMood } from "@/lib/views/check-ins/components/help-under-mood";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { CheckInEnd } from "@/lib/features/check-ins/components/check-in-end";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkIns"))("editTitle") };
}

export default async function CheckInPage({ params }: PageProps<"/check-ins/[id]">) {
  const user = await requireUser();
  const {
    params: { id },
    context: { today, timeZone, settings },
    entries,
    t,
    locale,
  } = await together({
    params,
    context: loadDayContext(user),
    entries: loadCheckIns(user),
    t: getTranslations("checkIns"),
    locale: getLocale(),
  });
  const entry = await loadCheckIn(user, id);
  if (!entry) notFound();
  return (
    <>
      <PageHead title={t("editTitle")} sub={formatter(locale).dayLongYear(entry.content.day)} />
      <Section label={t("title")}>
        <CheckInForm
          key={entry.id}
          id={entry.id}
          content={entry.content}
          saved={{ revision: entry.revision, savedAt: localTimeAt(new Date(entry.updatedAt), timeZone) }}
          question={t("moodQuestionOther")}
          suggestions={usualTags(entries, SUGGESTED_TAGS)}
          today={today}
          isDayOpen
          help={helpUnderMood(settings)}
        />
      </Section>
      <CheckInEnd id={entry.id} />
    </>
  );
}
