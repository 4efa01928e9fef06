"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { currentValue, pathsOf } from "./nav-items";

/** Says in the navigation which page is open, after each page that is opened in place: the frame around it stays. */
export function CurrentLinks({ underMore }: { underMore: readonly Route[] }) {
  const pathname = usePathname();
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-nav]")) {
      const place = link.dataset.nav === "side" ? "side" : "tabs";
      const value = currentValue(pathname, pathsOf(link.pathname, place, underMore));
      if (value === undefined) link.removeAttribute("aria-current");
      else link.setAttribute("aria-current", value);
    }
  }, [pathname, underMore]);
  return null;
}
