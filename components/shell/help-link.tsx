import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { HELP_LINK_STYLE } from "./help-link-style";

/** The way to help: one tap, on every page, calm. */
export function HelpLink() {
  const t = useTranslations("shell");
  return (
    <Link href="/help" className={HELP_LINK_STYLE}>
      <Icon name="lifebuoy" />
      {t("help")}
    </Link>
  );
}
