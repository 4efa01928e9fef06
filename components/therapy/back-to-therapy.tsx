import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** The way back from a page of the therapy. */
export function BackToTherapy() {
  const t = useTranslations("therapy");
  return (
    <TextLink href="/therapy" tone="quiet" icon="chevron-left">
      {t("back")}
    </TextLink>
  );
}
