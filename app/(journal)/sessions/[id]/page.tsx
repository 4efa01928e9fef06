import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EffectMarks } from "@/lib/features/effects/components/effect-marks";
import { PostButton } from "@/components/forms/post-button";
import { SignMarks } from "@/lib/features/protection/components/sign-marks";
import { DeletedSession } from "@/lib/features/sessions/components/deleted-session";
import { SessionForm } from "@/lib/features/sessions/components/session-form";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadEffects } from "@/lib/features/effects/loaders";
import { kindsNoticedOn } from "@/lib/features/effects/rules";
import { loadSigns } from "@/lib/features/protection/loaders";
import { deleteSessionAction } from "@/lib/features/sessions/actions";
import { loadSessionPage } from "@/lib/features/sessions/loaders";
import { formatter } from "@/lib/platform/i18n/format";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { listTherapies } from "@/lib/features/therapy/trajectories/rules";
import { therapyName } from "@/lib/features/therapy/trajectories/text";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sessions"))("one") };
}

export default async function SessionPage({ params }: PageProps<"/sessions/[id]">) {
  const { id } = await params;
  const user = await requireUser();
  const [page, { today }, t] = await Promise.all([
    loadSessionPage(user, id),
    loadDayContext(user),
    getTranslations("sessions"),
  ]);
  if (page.state === "impossible") notFound();
  if (page.state === "deleted") return <DeletedSession id={id} />;
  const day = page.content.day ?? today;
  const { signs, effects, therapies, tTherapies, locale } = await together({
    signs: loadSigns(user, id),
    effects: loadEffects(user),
    therapies: loadTherapies(user),
    tTherapies: getTranslations("therapies"),
    locale: getLocale(),
  });
  const words = { t: tTherapies, format: formatter(locale) };
  return (
    <>
      <SessionForm
        key={id}
        id={id}
        title={page.number === null ? t("titleNotHeld") : t("title", { number: page.number })}
        content={page.content}
        saved={page.saved}
        suggestions={page.suggestions}
        therapies={listTherapies(therapies).map(({ id: therapyId, content }) => ({
          id: therapyId,
          name: therapyName(words, content),
        }))}
        marks={
          // What has not been yet cannot have been noticed.
          day <= today && (
            <>
              <SignMarks sessionId={id} day={day} marked={signs} />
              <EffectMarks day={day} marked={kindsNoticedOn(effects, day)} isOpen />
            </>
          )
        }
      />
      {page.saved && (
        <Section label="">
          <PostButton action={deleteSessionAction} fields={{ id }} label={t("delete")} />
        </Section>
      )}
    </>
  );
}
