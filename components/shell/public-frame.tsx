import type { ReactNode } from "react";
import { PageFrame } from "./page-frame";
import { TopBar } from "./top-bar";

interface PublicFrameProps {
  role?: "alert";
  footer?: ReactNode;
  children: ReactNode;
}

/** The frame of a page outside the journal: the bar, the page, and what stands below it. */
export function PublicFrame({ role, footer, children }: PublicFrameProps) {
  return (
    <div className="grid min-h-screen grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto] print:block">
      <TopBar homeHref="/" />
      <PageFrame role={role}>{children}</PageFrame>
      {footer}
    </div>
  );
}
