import type { ReactNode } from "react";

interface TopStripProps {
  /** On wide screens the journal has its side navigation instead. */
  phonesOnly?: boolean;
  children: ReactNode;
}

/** The strip of desk above a page. */
export function TopStrip({ phonesOnly = false, children }: TopStripProps) {
  return (
    <header
      className={`${phonesOnly ? "hidden phone:flex" : "flex"} flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-hair bg-desk px-13 py-3 phone:px-edge phone:py-2.5 sideways:py-1 print:hidden`}
    >
      {children}
    </header>
  );
}
