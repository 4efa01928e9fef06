import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { TOPICS } from "@/lib/features/learn/topics";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("learn"))("title") };
}

export default async function LearnPage() {
  const t = await getTranslations("learn");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} />
      <ul className="wide:ml-42">
        {TOPICS.map((topic) => (
          <li key={topic} className="border-t border-hair">
            <Link
              href={`/learn/${topic}`}
              className="flex min-h-13 items-center justify-between gap-4 py-3 text-ink no-underline hover:bg-sunk"
            >
              <span>
                <span className="block font-serif text-lead">{t(`t.${topic}.title`)}</span>
                <span className="block text-small text-ink-2">{t(`t.${topic}.lead`)}</span>
              </span>
              <Icon name="chevron-right" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
