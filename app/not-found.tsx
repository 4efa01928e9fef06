import { getTranslations } from "next-intl/server";
import { PublicFrame } from "@/components/shell/public-frame";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

export default async function NotFound() {
  const t = await getTranslations("shell");
  return (
    <PublicFrame>
      <PageHead title={t("notFoundTitle")} sub={t("notFoundText")} />
      <ButtonLink href="/today">{t("toToday")}</ButtonLink>
    </PublicFrame>
  );
}
