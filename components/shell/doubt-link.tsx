import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** The way to the doubt compass, beside whatever makes somebody doubt. */
export function DoubtLink({ isShort = false }: { isShort?: boolean }) {
  const t = useTranslations("ui");
  return (
    <TextLink href="/therapy/doubt" tone="quiet">
      {t(isShort ? "toDoubtShort" : "toDoubt")}
    </TextLink>
  );
}
