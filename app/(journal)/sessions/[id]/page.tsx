import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DeletedSession } from "@/lib/features/sessions/components/deleted-session";
import { SessionForm } from "@/lib/features/sessions/components/session-form";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadEffects } from "@/lib/features/effects/loaders";
import { loadSigns } from "@/lib/features/protection/loaders";
import { loadSessionPage } from "@/lib/features/sessions/loaders";
import { formatter } from "@/lib/platform/i18n/format";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { saveSessionWithPointAction } from "@/lib/views/sessions/actions";
import { SessionMarks } from "@/lib/views/sessions/components/session-marks";
import { therapyNames } from "@/lib/features/therapy/trajectories/text";
import { DeleteSession } from "@/lib/features/sessions/components/delete-session";

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
  const text = { t: tTherapies, format: formatter(locale) };
  return (
    <>
      <SessionForm
        key={id}
        action={saveSessionWithPointAction}
        id={id}
        title={page.number === null ? t("titleNotHeld") : t("title", { number: page.number })}
        content={page.content}
        isBehind={page.isBehind}
        saved={page.saved}
        suggestions={page.suggestions}
        therapies={therapyNames(text, therapies)}
        marks={day <= today && <SessionMarks sessionId={id} day={day} signs={signs} effects={effects} />}
      />
      {page.saved && <DeleteSession id={id} />}
    </>
  );
}
