import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { QuestionnaireForm } from "@/lib/features/questionnaires/components/questionnaire-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireUser } from "@/lib/account/auth/require-user";
import { instrumentSchema } from "@/lib/features/questionnaires/schema";
import { loadDayContext } from "@/lib/account/settings/loaders";

export async function generateMetadata({ params }: PageProps<"/questionnaires/[instrument]">): Promise<Metadata> {
  const instrument = instrumentSchema.safeParse((await params).instrument);
  return instrument.success ? { title: (await getTranslations("questionnaires"))(`name.${instrument.data}`) } : {};
}

export default async function QuestionnairePage({ params }: PageProps<"/questionnaires/[instrument]">) {
  const user = await requireUser();
  const parsed = instrumentSchema.safeParse((await params).instrument);
  if (!parsed.success) notFound();
  const instrument = parsed.data;
  const [{ today }, t, locale] = await Promise.all([
    loadDayContext(user),
    getTranslations("questionnaires"),
    getLocale(),
  ]);
  const wording = t(`language.${instrument}`);
  const lang = wording === locale ? undefined : wording;
  return (
    <>
      <PageHead title={t(`name.${instrument}`)} sub={t("passOver")} />
      <Section label={t("itemsLabel")} isLabelHeading>
        {lang && <p className="mb-4 max-w-measure text-ink-2">{t(`otherLanguage.${instrument}`)}</p>}
        <p lang={lang} className="mb-6 max-w-measure font-serif text-lead">
          {t(`instruction.${instrument}`)}
        </p>
        <QuestionnaireForm
          id={randomUUID()}
          instrument={instrument}
          today={today}
          items={t(`items.${instrument}`).split("\n")}
          answers={t(`answers.${instrument}`).split("\n")}
          lang={lang}
        />
        <p className="mt-8 max-w-measure text-small text-ink-2">{t(`source.${instrument}`)}</p>
      </Section>
    </>
  );
}
