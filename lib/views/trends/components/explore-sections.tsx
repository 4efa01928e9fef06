import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Exploration } from "@/lib/analysis/charts/exploration";
import { ExploreChart } from "@/components/charts/explore/explore-chart";

/** The page to explore: every day of the record in three panels that zoom together. */
export function ExploreSections({ exploration }: { exploration: Exploration | null }) {
  const t = useTranslations("explore");
  const head = <PageHead title={t("title")} sub={t("sub")} margin={<BackLink href="/trends">{t("back")}</BackLink>} />;
  if (!exploration)
    return (
      <>
        {head}
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <TextLink href="/today">{t("emptyLink")}</TextLink>
        </EmptyState>
      </>
    );
  return (
    <>
      {head}
      <noscript>
        <p className="mb-6 max-w-measure">
          {t("noScript")} <TextLink href="/trends?view=table">{t("table")}</TextLink>
        </p>
      </noscript>
      {exploration.isCut && <p className="mb-4 max-w-measure text-small text-ink-2">{t("cut")}</p>}
      <ExploreChart exploration={exploration} />
      <Section label={t("tableLabel")} isLabelHeading>
        <p className="max-w-measure text-ink-2">{t("tableText")}</p>
        <TextLink href="/trends?view=table">{t("table")}</TextLink>
      </Section>
    </>
  );
}
