import type { Route } from "next";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { LinkMark } from "@/components/ui/link-mark";
import { StaticMarkup } from "@/components/ui/static-markup";
import { currentValue, pathsOf, type NavItem, type NavPlace } from "./nav-items";

/** What the links of a navigation depend on. */
export interface NavState {
  /** The page that is open, as the request says; later `CurrentLinks` knows it. */
  pathname: string;
  /** Pages that "more" leads to. */
  underMore: readonly Route[];
}

interface NavLinksProps extends NavState {
  place: NavPlace;
  items: readonly (Pick<NavItem, "href" | "icon"> & { name: string })[];
  className?: string;
  linkClass: string;
  /** Where the mark of a page on its way stands in a link. */
  markClass: string;
}

/** The links of a navigation, with the one whose page is open or has the open page below it. */
export function NavLinks(props: NavLinksProps) {
  const { place, items, pathname, underMore, className, linkClass, markClass } = props;
  return (
    <StaticMarkup as="ul" className={className}>
      {items.map(({ href, icon, name }) => (
        <li key={href}>
          <Link
            href={href}
            data-nav={place}
            aria-current={currentValue(pathname, pathsOf(href, place, underMore))}
            className={linkClass}
          >
            <Icon name={icon} />
            {name}
            <LinkMark className={markClass} />
          </Link>
        </li>
      ))}
    </StaticMarkup>
  );
}
