import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Brand } from "@/components/ui/brand";
import { Link } from "@/components/ui/link";
import { HelpLink } from "./help-link";
import { MINI_LINK } from "./mini-link-style";
import { NAV_ITEMS } from "./nav-items";
import { NavLinks, type NavState } from "./nav-links";
import { SignOutButton } from "./sign-out-button";

interface SideNavProps extends NavState {
  languageSwitch: ReactNode;
}

/** The navigation of wide screens: a strip of desk beside the page. */
export function SideNav({ languageSwitch, ...state }: SideNavProps) {
  const t = useTranslations("shell");
  return (
    <header className="border-r border-hair bg-desk phone:hidden print:hidden">
      <div className="sticky top-0 flex h-screen max-h-[900px] flex-col py-7 pl-7">
        <Link href="/today" className="mb-6 flex min-h-11 items-center no-underline" aria-label={t("home")}>
          <Brand />
        </Link>
        <nav aria-label={t("mainNavigation")}>
          <NavLinks
            {...state}
            place="side"
            items={[
              ...NAV_ITEMS.map(({ href, icon, label }) => ({ href, icon, name: t(`nav.${label}`) })),
              { href: "/more", icon: "dots", name: t("more") },
            ]}
            linkClass="side-link"
            markClass="inset-y-2 -right-px w-[3px]"
          />
        </nav>
        <div className="mt-6 grid gap-2 pr-3">
          <HelpLink />
          <div className="flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-ink-3">
            <Link href="/settings" className={MINI_LINK}>
              {t("settings")}
            </Link>
            {languageSwitch}
            <SignOutButton className={MINI_LINK} />
          </div>
        </div>
      </div>
    </header>
  );
}
