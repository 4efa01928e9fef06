import type { Route } from "next";
import { ENTRY_PAGES } from "@/lib/features/entry-kinds";

const OWN_PAGES = [
  { href: "/therapy", label: "therapy", group: "therapy" },
  { href: "/therapy/appointments", label: "appointments", group: "therapy" },
] as const;

const OTHER_PAGES = [
  { href: "/search", label: "search", group: "find" },
  { href: "/calendar", label: "calendar", group: "find" },
  { href: "/summary", label: "summary", group: "take" },
  { href: "/summary?for=second-opinion", label: "secondOpinion", group: "take" },
  { href: "/settings", label: "settings", group: "settings" },
  { href: "/settings/account", label: "account", group: "settings" },
  { href: "/settings/reminders", label: "reminders", group: "settings" },
  { href: "/settings/import", label: "importData", group: "settings" },
  { href: "/settings/export", label: "exportData", group: "settings" },
  { href: "/learn", label: "learn", group: "about" },
  { href: "/about", label: "about", group: "about" },
  { href: "/privacy", label: "privacy", group: "about" },
] as const;

/** Pages with a tab of their own, and help: always in sight, and found by searching too. */
const IN_THE_BARS = [
  { href: "/today", label: "today", group: "bars" },
  { href: "/trends", label: "trends", group: "bars" },
  { href: "/sessions", label: "sessions", group: "bars" },
  { href: "/talking-points", label: "talkingPoints", group: "bars" },
  { href: "/help", label: "help", group: "bars" },
] as const;

/** Everything there is to open, in the order of the page "more". */
export const MENU_ITEMS = [...OWN_PAGES, ...ENTRY_PAGES, ...OTHER_PAGES, ...IN_THE_BARS];

type Item = (typeof MENU_ITEMS)[number];

export type MenuGroupName = Item["group"];

/** The headings of the page "more", in its order; the first group stands in its head. */
export const MENU_GROUPS = [
  "find",
  "write",
  "take",
  "therapy",
  "settings",
  "about",
  "bars",
] as const satisfies readonly MenuGroupName[];

/** Pages of the journal that "more" leads to: on each of them and below, it is the current tab. */
export const UNDER_MORE: readonly Route[] = MENU_ITEMS.filter(({ group }) => group !== "bars" && group !== "about").map(
  ({ href }) => href,
);
