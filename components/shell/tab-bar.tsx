import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { TAB_ITEMS } from "./nav-items";
import { NavLink } from "./nav-link";

/**
 * The navigation of phones: five targets under the thumb.
 *
 * @param underMore pages that "more" leads to; on each of them and below, "more" is the current tab
 */
export function TabBar({ underMore }: { underMore: readonly Route[] }) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("mainNavigation")} className="shell-tabs">
      <ul className="grid h-full grid-cols-5">
        {TAB_ITEMS.map((item) => (
          <li key={item.href}>
            <NavLink href={item.href} className="shell-tab">
              <Icon name={item.icon} />
              {item.label === "talkingPoints" ? t("talkingPointsShort") : t(`nav.${item.label}`)}
            </NavLink>
          </li>
        ))}
        <li>
          <NavLink href="/more" also={underMore} className="shell-tab">
            <Icon name="dots" />
            {t("more")}
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}
