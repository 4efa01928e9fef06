import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";

/** The head of a page below Trends, with the way back. */
export function TrendsPageHead({ title, sub }: { title: string; sub?: string }) {
  const t = useTranslations("trends");
  return <PageHead title={title} sub={sub} margin={<BackLink href="/trends">{t("title")}</BackLink>} />;
}
