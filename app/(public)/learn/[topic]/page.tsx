import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { BackLink } from "@/components/ui/back-link";
import { TextLink } from "@/components/ui/text-link";
import { SOURCES_OF, TOOL_OF, topicOf } from "@/lib/features/learn/topics";

export async function generateMetadata({ params }: PageProps<"/learn/[topic]">): Promise<Metadata> {
  const topic = topicOf((await params).topic);
  const t = await getTranslations("learn");
  return { title: topic ? t(`t.${topic}.title`) : t("title") };
}

const PARAGRAPHS = ["a", "b", "c"] as const;

export default async function TopicPage({ params }: PageProps<"/learn/[topic]">) {
  const topic = topicOf((await params).topic);
  if (!topic) notFound();
  const t = await getTranslations("learn");
  const sources = SOURCES_OF[topic];
  return (
    <>
      <PageHead
        title={t(`t.${topic}.title`)}
        sub={t(`t.${topic}.lead`)}
        margin={<BackLink href="/learn">{t("all")}</BackLink>}
      />
      <Section label="">
        {PARAGRAPHS.map((paragraph) => (
          <p key={paragraph} className="mt-3 max-w-measure first:mt-0">
            {t(`t.${topic}.${paragraph}`)}
          </p>
        ))}
      </Section>
      <Section label={t("tool")}>
        <TextLink href={TOOL_OF[topic]}>{t(`t.${topic}.link`)}</TextLink>
      </Section>
      {sources.length > 0 && (
        <Section label={t("sources")} isLabelHeading>
          <ul className="grid gap-1">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
