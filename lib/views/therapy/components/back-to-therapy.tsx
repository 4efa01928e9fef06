import { useTranslations } from "next-intl";
import { BackLink } from "@/components/ui/back-link";

/** The way back from a page of the therapy. */
export function BackToTherapy() {
  const t = useTranslations("therapy");
  return <BackLink href="/therapy">{t("back")}</BackLink>;
}
