import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackToTherapy } from "@/lib/views/therapy/components/back-to-therapy";
import { PlanAppointments } from "@/lib/features/sessions/appointments/components/plan-appointments";
import { ReadAppointments } from "@/lib/features/sessions/appointments/components/read-appointments";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadSessionList, loadSessions } from "@/lib/features/sessions/loaders";
import { carryOver } from "@/lib/features/sessions/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { ComingAppointments } from "@/lib/features/sessions/appointments/components/coming-appointments";

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
  } = await together({
    context: loadDayContext(user),
    sessionList: loadSessionList(user),
    sessions: loadSessions(user),
    t: getTranslations("appointments"),
  });
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} margin={<BackToTherapy />} />
      <Section label={t("coming")} isLabelHeading>
        {coming.length === 0 ? <p className="text-ink-2">{t("none")}</p> : <ComingAppointments sessions={coming} />}
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
