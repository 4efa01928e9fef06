import { useTranslations } from "next-intl";

/** Says on every page of a demo that nobody real wrote this. */
export function DemoBanner() {
  const t = useTranslations("demo");
  return (
    <p role="note" className="bg-ochre-wash px-edge py-1.5 text-center text-small text-ochre-ink print:hidden">
      {t("banner")}
    </p>
  );
}
