import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { buttonStyle } from "@/components/ui/button-style";
import { openDemoAction } from "@/lib/account/auth/demo-action";

/** The way into a demo: one tap. A plain form, since nothing can be refused here. */
export function OpenDemo() {
  const t = useTranslations("demo");
  return (
    <Section label={t("label")} isLabelHeading>
      <p className="max-w-measure">{t("text")}</p>
      <form action={openDemoAction} className="mt-4">
        <button type="submit" className={buttonStyle("primary")}>
          {t("open")}
        </button>
      </form>
    </Section>
  );
}
