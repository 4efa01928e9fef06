import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** The way to the doubt compass, beside whatever makes somebody doubt. */
export function DoubtLink() {
  const t = useTranslations("ui");
  return (
    <TextLink href="/therapy/doubt" tone="quiet">
      {t("toDoubt")}
    </TextLink>
  );
}
