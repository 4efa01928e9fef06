import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { CheckInForm } from "@/lib/features/check-ins/components/check-in-form";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadCheckIns } from "@/lib/features/check-ins/loaders";
import { askedDay, latestOf, usualTags } from "@/lib/features/check-ins/rules";
import { SUGGESTED_TAGS } from "@/lib/features/check-ins/schema";
import { helpUnderMood } from "@/lib/views/check-ins/components/help-under-mood";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkIns"))("newTitle") };
}

export default async function NewCheckInPage({ searchParams }: PageProps<"/check-ins/new">) {
  const user = await requireUser();
  const {
    context: { today, settings },
    entries,
    t,
    query,
  } = await together({
    context: loadDayContext(user),
    entries: loadCheckIns(user),
    t: getTranslations("checkIns"),
    query: searchParams,
  });
  const day = askedDay([query.day].flat()[0], today);
  const existing = day === undefined ? null : latestOf(day, entries);
  if (existing) redirect(`/check-ins/${existing.id}`);
  return (
    <>
      <PageHead title={t("newTitle")} />
      <Section label={t("title")}>
        <CheckInForm
          id={randomUUID()}
          question={t("moodQuestionOther")}
          suggestions={usualTags(entries, SUGGESTED_TAGS)}
          today={today}
          day={day}
          isDayOpen
          help={helpUnderMood(settings)}
        />
      </Section>
      <Section label="">
        <ButtonLink variant="secondary" href="/check-ins">
          {t("done")}
        </ButtonLink>
      </Section>
    </>
  );
}
