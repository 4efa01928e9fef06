import type { Route } from "next";
import type { IconName } from "@/components/ui/icon";

export interface NavItem {
  href: Route;
  label: "today" | "trends" | "sessions" | "talkingPoints" | "therapy" | "summary";
  icon: IconName;
}

/** The pages of the journal in the order of use. */
export const NAV_ITEMS: readonly NavItem[] = [
  { href: "/today", label: "today", icon: "notebook" },
  { href: "/trends", label: "trends", icon: "curve" },
  { href: "/sessions", label: "sessions", icon: "pencil" },
  { href: "/talking-points", label: "talkingPoints", icon: "speech" },
  { href: "/therapy", label: "therapy", icon: "flag" },
  { href: "/summary", label: "summary", icon: "page" },
];

/** The pages in the bar of a phone; all others are reached by "more". */
export const TAB_ITEMS = NAV_ITEMS.slice(0, 4);

/** Those of `paths` that have no link of their own in the side navigation. */
export function withoutLink(paths: readonly Route[]): Route[] {
  return paths.filter((path) => !NAV_ITEMS.some(({ href }) => isCurrent(path, href)));
}

/** True when `pathname` is the page of a link or one below it. */
export function isCurrent(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}

/** Where links of the navigation stand. */
export type NavPlace = "side" | "tabs";

/**
 * The paths that a link of the navigation stands for: its page, and for "more" those without a link of their own there.
 *
 * @param underMore pages that "more" leads to
 */
export function pathsOf(href: string, place: NavPlace, underMore: readonly Route[]): readonly string[] {
  if (href !== "/more") return [href];
  return [href, ...(place === "side" ? withoutLink(underMore) : underMore)];
}

/** What `aria-current` of a link says when `pathname` is open: that it is this page, or above it. */
export function currentValue(pathname: string, [own, ...also]: readonly string[]): "page" | "true" | undefined {
  if (pathname === own) return "page";
  return [own, ...also].some((path) => path !== undefined && isCurrent(pathname, path)) ? "true" : undefined;
}
