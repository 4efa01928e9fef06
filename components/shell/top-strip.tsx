import type { ReactNode } from "react";

interface TopStripProps {
  /** On wide screens the journal has its side navigation instead. */
  phonesOnly?: boolean;
  children: ReactNode;
}

/** The strip of desk above a page; what stands on it begins and ends where the page does. */
export function TopStrip({ phonesOnly = false, children }: TopStripProps) {
  return (
    <header
      className={`${phonesOnly ? "hidden phone:flex" : "flex"} flex-wrap items-center justify-between gap-x-1.5 gap-y-1 border-b border-hair bg-desk px-[max(3rem,calc(50%-30.5rem))] py-3 phone:px-edge phone:py-2.5 sideways:py-1 print:hidden`}
    >
      {children}
    </header>
  );
}
