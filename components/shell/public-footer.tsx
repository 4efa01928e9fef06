import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

/** What stands under every page outside the journal. */
export function PublicFooter({ languageSwitch }: { languageSwitch: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <footer className="flex flex-wrap gap-x-6 px-5 pb-8 text-small text-ink-3 shell:px-13">
      <Link href="/learn" className="shell-mini-link">
        {t("learn")}
      </Link>
      <Link href="/about" className="shell-mini-link">
        {t("about")}
      </Link>
      <Link href="/privacy" className="shell-mini-link">
        {t("privacy")}
      </Link>
      {languageSwitch}
    </footer>
  );
}
