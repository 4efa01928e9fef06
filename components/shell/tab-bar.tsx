import { useTranslations } from "next-intl";
import { TAB_ITEMS } from "./nav-items";
import { NavLinks, type NavState } from "./nav-links";

/** The navigation of phones: five targets under the thumb. On each page under "more", "more" is the current tab. */
export function TabBar(state: NavState) {
  const t = useTranslations("shell");
  return (
    <nav
      aria-label={t("mainNavigation")}
      className="fixed inset-x-0 bottom-0 z-10 hidden h-[calc(66px+env(safe-area-inset-bottom))] border-t border-hair bg-desk pb-[env(safe-area-inset-bottom)] phone:block sideways:h-[calc(48px+env(safe-area-inset-bottom))] print:hidden"
    >
      <NavLinks
        {...state}
        place="tabs"
        items={[
          ...TAB_ITEMS.map(({ href, icon, label }) => ({
            href,
            icon,
            name: label === "talkingPoints" ? t("talkingPointsShort") : t(`nav.${label}`),
          })),
          { href: "/more", icon: "dots", name: t("more") },
        ]}
        className="grid h-full grid-cols-5"
        linkClass="tab-link"
        markClass="inset-x-[18%] -top-px h-[3px]"
      />
    </nav>
  );
}
