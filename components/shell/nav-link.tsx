"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { LinkPending } from "@/components/ui/link-pending";
import { isCurrent } from "./nav-items";

interface NavLinkProps {
  href: Route;
  className: string;
  /** Where the mark of a page on its way stands in the link. */
  mark: string;
  /** Other paths that count as this page, for a link that stands for several. */
  also?: readonly string[];
  children: ReactNode;
}

/** A link of the navigation that knows whether it is the current page, or has the current page below it. */
export function NavLink({ href, className, mark, also = [], children }: NavLinkProps) {
  const pathname = usePathname();
  const isWithin = [href, ...also].some((path) => isCurrent(pathname, path));
  return (
    <Link href={href} className={className} aria-current={pathname === href ? "page" : isWithin || undefined}>
      {children}
      <LinkPending className={mark} />
    </Link>
  );
}
