import type { Route } from "next";
import type { ComponentProps } from "react";

interface LinkProps<R extends string> extends Omit<ComponentProps<"a">, "href"> {
  href: Route<R>;
  /** False where the page it leads to is this one with something else chosen. */
  scroll?: boolean;
}

/**
 * A link within the app: a plain anchor, which the page follows in place once its scripts run (see `FollowLinks`), and
 * the browser before that. Nothing is fetched before it is followed: every page is made for its reader at that moment.
 */
export function Link<R extends string>({ href, scroll = true, children, ...rest }: LinkProps<R>) {
  return (
    <a href={href} data-link={scroll ? "" : "stay"} {...rest}>
      {children}
    </a>
  );
}
