import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { DoubtEntry } from "@/lib/features/therapy/doubt/rules";

/** Says what became of a round that was just ended: where its sentence stands, and what one can do with it. */
export function DoubtSaid({ said }: { said: DoubtEntry }) {
  const t = useTranslations("doubt");
  const { sentence } = said.content;
  return (
    <div className="mt-5">
      <Notice role="status">
        {sentence ? t("said") : t("kept")} <TextLink href="/talking-points">{t("toTalkingPoints")}</TextLink>
      </Notice>
    </div>
  );
}
