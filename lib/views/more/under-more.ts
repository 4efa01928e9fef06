import type { Route } from "next";
import { ENTRY_PAGES } from "@/lib/features/entry-kinds";

/** Where "more" leads within the journal, beside its own page. */
export const UNDER_MORE: readonly Route[] = [
  "/therapy",
  "/summary",
  ...ENTRY_PAGES.map(({ href }) => href),
  "/settings",
];
