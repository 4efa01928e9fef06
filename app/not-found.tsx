import { getTranslations } from "next-intl/server";
import { TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

export default async function NotFound() {
  const t = await getTranslations("shell");
  return (
    <div className="shell-public">
      <TopBar homeHref="/" />
      <main id="content" className="shell-page">
        <PageHead title={t("notFoundTitle")} sub={t("notFoundText")} />
        <ButtonLink href="/today">{t("toToday")}</ButtonLink>
      </main>
    </div>
  );
}
