import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

/** The way to help: one tap, on every page, calm. */
export function HelpLink() {
  const t = useTranslations("shell");
  return (
    <Link
      href="/help"
      className="inline-flex min-h-11 items-center justify-center gap-1.5 rounded-r1 border-[1.5px] border-pine px-2 text-small font-semibold text-pine-ink no-underline shell:gap-2 shell:px-3 hover:bg-pine-wash"
    >
      <Icon name="lifebuoy" />
      {t("help")}
    </Link>
  );
}
