import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { requireUser } from "@/lib/account/auth/require-user";
import { formatter } from "@/lib/platform/i18n/format";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { sessionToGoOnWith } from "@/lib/features/sessions/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sessions"))("one") };
}

/**
 * Gives a new session its address before it is saved, so that a reload goes on with the same one. Asks first when a
 * session of today or yesterday is still open: it is probably the one that is meant.
 */
export default async function NewSessionPage({ searchParams }: PageProps<"/sessions/new">) {
  const user = await requireUser();
  const [{ another }, { moment, today }, sessions] = await Promise.all([
    searchParams,
    loadDayContext(user),
    loadSessions(user),
  ]);
  const open = another === undefined ? sessionToGoOnWith(sessions, moment) : null;
  if (!open) redirect(`/sessions/${randomUUID()}`);
  const [t, locale] = await Promise.all([getTranslations("sessions"), getLocale()]);
  const number = open.number ?? 1;
  const { day } = open.content;
  const text = t("goOnText", { isToday: day === today ? "yes" : "no", day: formatter(locale).day(day) });
  return (
    <PageHead title={t("goOnTitle", { number })} sub={text}>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <ButtonLink href={`/sessions/${open.id}`}>{t("goOn", { number })}</ButtonLink>
        <TextLink href="/sessions/new?another=yes">{t("other")}</TextLink>
      </div>
    </PageHead>
  );
}
