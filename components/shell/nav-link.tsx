"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { isCurrent } from "./nav-items";

interface NavLinkProps {
  href: Route;
  className: string;
  /** Other paths that count as this page, for a link that stands for several. */
  also?: readonly string[];
  children: ReactNode;
}

/** A link of the navigation that knows whether it is the current page. */
export function NavLink({ href, className, also = [], children }: NavLinkProps) {
  const pathname = usePathname();
  const current = [href, ...also].some((path) => isCurrent(pathname, path));
  return (
    <Link href={href} className={className} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
}
