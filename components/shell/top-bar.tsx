import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Brand } from "@/components/ui/brand";
import { Link } from "@/components/ui/link";
import { HelpLink } from "./help-link";
import { TopStrip } from "./top-strip";

interface TopBarProps {
  homeHref: Route;
  /** On wide screens the journal has its side navigation instead. */
  phonesOnly?: boolean;
}

/** The bar above the page: who we are, and help. */
export function TopBar({ homeHref, phonesOnly = false }: TopBarProps) {
  const t = useTranslations("shell");
  return (
    <TopStrip phonesOnly={phonesOnly}>
      <Link href={homeHref} className="flex min-h-11 items-center no-underline" aria-label={t("home")}>
        <Brand />
      </Link>
      <HelpLink />
    </TopStrip>
  );
}
