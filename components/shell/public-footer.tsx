import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { MINI_LINK } from "./mini-link-style";

/** What stands under every page outside the journal. */
export function PublicFooter({ languageSwitch }: { languageSwitch: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <footer className="flex flex-wrap gap-x-6 px-5 pb-8 text-small text-ink-3 shell:px-[max(3rem,calc(50%-30.5rem))]">
      <Link href="/learn" className={MINI_LINK}>
        {t("learn")}
      </Link>
      <Link href="/about" className={MINI_LINK}>
        {t("about")}
      </Link>
      <Link href="/privacy" className={MINI_LINK}>
        {t("privacy")}
      </Link>
      {languageSwitch}
    </footer>
  );
}
