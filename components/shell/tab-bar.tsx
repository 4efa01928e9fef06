import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { TAB_ITEMS } from "./nav-items";
import { NavLink } from "./nav-link";

const TAB = "tab-link";
const MARK = "inset-x-[18%] -top-px h-[3px]";

/**
 * The navigation of phones: five targets under the thumb.
 *
 * @param underMore pages that "more" leads to; on each of them and below, "more" is the current tab
 */
export function TabBar({ underMore }: { underMore: readonly Route[] }) {
  const t = useTranslations("shell");
  return (
    <nav
      aria-label={t("mainNavigation")}
      className="fixed inset-x-0 bottom-0 z-10 hidden h-[calc(66px+env(safe-area-inset-bottom))] border-t border-hair bg-desk pb-[env(safe-area-inset-bottom)] phone:block sideways:h-[calc(48px+env(safe-area-inset-bottom))] print:hidden"
    >
      <ul className="grid h-full grid-cols-5">
        {TAB_ITEMS.map((item) => (
          <li key={item.href}>
            <NavLink href={item.href} className={TAB} mark={MARK}>
              <Icon name={item.icon} />
              {item.label === "talkingPoints" ? t("talkingPointsShort") : t(`nav.${item.label}`)}
            </NavLink>
          </li>
        ))}
        <li>
          <NavLink href="/more" also={underMore} className={TAB} mark={MARK}>
            <Icon name="dots" />
            {t("more")}
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}
