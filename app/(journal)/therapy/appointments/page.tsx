import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { PlanAppointments } from "@/lib/features/sessions/appointments/components/plan-appointments";
import { ReadAppointments } from "@/lib/features/sessions/appointments/components/read-appointments";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireUser } from "@/lib/account/auth/require-user";
import { formatter } from "@/lib/platform/i18n/format";
import { loadSessionList, loadSessions } from "@/lib/features/sessions/loaders";
import { carryOver } from "@/lib/features/sessions/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("appointments"))("title") };
}

export default async function AppointmentsPage() {
  const user = await requireUser();
  const {
    context: { today },
    sessionList: { coming },
    sessions,
    t,
    locale,
  } = await together({
    context: loadDayContext(user),
    sessionList: loadSessionList(user),
    sessions: loadSessions(user),
    t: getTranslations("appointments"),
    locale: getLocale(),
  });
  const format = formatter(locale);
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} margin={<BackToTherapy />} />
      <Section label={t("coming")} isLabelHeading>
        {coming.length === 0 ? (
          <p className="text-ink-2">{t("none")}</p>
        ) : (
          <ul>
            {coming.map(({ id, content }) => {
              const when = [format.dayLongYear(content.day), content.startTime].filter(Boolean).join(", ");
              return (
                <li
                  key={id}
                  className="flex flex-wrap items-center justify-between gap-x-6 border-t border-hair first:border-t-0"
                >
                  <span>{when}</span>
                  <TextLink href={`/sessions/${id}`} tone="quiet" label={`${t("open")}: ${when}`}>
                    {t("open")}
                  </TextLink>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      <Section label={t("plan")} isLabelHeading>
        <PlanAppointments id={randomUUID()} today={today} durationMinutes={carryOver(sessions).durationMinutes} />
      </Section>
      <Section label={t("read")} isLabelHeading>
        <Disclosure summary={t("read")}>
          <ReadAppointments />
        </Disclosure>
      </Section>
    </>
  );
}
