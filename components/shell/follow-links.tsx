"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/**
 * Opens the pages of all links of the app in place, with one listener for the whole document, so that a link needs no
 * component of its own. The mark within the link that was followed last is set until its page is there.
 */
export function FollowLinks() {
  const router = useRouter();
  const [isOpening, startOpening] = useTransition();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = linkToFollow(event);
      if (!link) return;
      event.preventDefault();
      removeMarks();
      link.querySelector("[data-link-mark]")?.setAttribute("data-pending", "true");
      startOpening(() => router.push(addressOf(link), { scroll: link.dataset.link !== "stay" }));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  useEffect(() => {
    if (!isOpening) removeMarks();
  }, [isOpening]);
  return null;
}

/** The link of the app that a click follows in this tab, unless something else has answered the click already. */
function linkToFollow(event: MouseEvent): HTMLAnchorElement | null {
  const { target, defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-link]") : null;
}

function addressOf({ pathname, search, hash }: HTMLAnchorElement): Route {
  return `${pathname}${search}${hash}` as Route;
}

function removeMarks(): void {
  for (const mark of document.querySelectorAll("[data-link-mark][data-pending]")) mark.removeAttribute("data-pending");
}
