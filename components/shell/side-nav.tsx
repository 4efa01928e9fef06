import type { Route } from "next";
import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Brand } from "@/components/ui/brand";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { HelpLink } from "./help-link";
import { MINI_LINK } from "./mini-link-style";
import { NAV_ITEMS, withoutLink } from "./nav-items";
import { NavLink } from "./nav-link";
import { SignOutButton } from "./sign-out-button";

const SIDE_LINK = "side-link";

const MARK = "inset-y-2 -right-px w-[3px]";

interface SideNavProps {
  languageSwitch: ReactNode;
  /** Pages that "more" leads to; those without a link of their own here make it the current one. */
  underMore: readonly Route[];
}

/** The navigation of wide screens: a strip of desk beside the page. */
export function SideNav({ languageSwitch, underMore }: SideNavProps) {
  const t = useTranslations("shell");
  return (
    <header className="border-r border-hair bg-desk phone:hidden print:hidden">
      <div className="sticky top-0 flex h-screen max-h-[900px] flex-col py-7 pl-7">
        <Link href="/today" className="mb-6 flex min-h-11 items-center no-underline" aria-label={t("home")}>
          <Brand />
        </Link>
        <nav aria-label={t("mainNavigation")}>
          <ul>
            {NAV_ITEMS.map((item) => (
              <li key={item.href}>
                <NavLink href={item.href} className={SIDE_LINK} mark={MARK}>
                  <Icon name={item.icon} />
                  {t(`nav.${item.label}`)}
                </NavLink>
              </li>
            ))}
            <li>
              <NavLink href="/more" also={withoutLink(underMore)} className={SIDE_LINK} mark={MARK}>
                <Icon name="dots" />
                {t("more")}
              </NavLink>
            </li>
          </ul>
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
