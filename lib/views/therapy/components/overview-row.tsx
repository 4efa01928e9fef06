import type { Route } from "next";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { LinkMark } from "@/components/ui/link-mark";
import { ROW } from "@/components/ui/row-style";

interface OverviewRowProps {
  href: Route;
  name: string;
  /** How it stands now. */
  state: ReactNode;
  /** What a wide page has room for; on a phone it is one tap further, on its own page. */
  children?: ReactNode;
}

const LINK =
  "relative -mx-2 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-2 py-2 text-ink no-underline hover:bg-sunk wide:mx-0 wide:min-h-16 wide:grid-cols-[var(--spacing-margin-col)_minmax(0,1fr)_auto] wide:gap-x-gutter wide:px-0 wide:py-4";

/** One part of the therapy: its name and how it stands, as a row that opens its page. */
export function OverviewRow({ href, name, state, children }: OverviewRowProps) {
  return (
    <section className="border-t border-hair">
      <Link href={href} className={LINK}>
        <h2 className="font-sans text-control font-medium tracking-normal wide:text-small wide:font-semibold">
          {name}
        </h2>
        <span className="col-start-1 row-start-2 max-w-measure min-w-0 text-small text-ink-2 wide:col-start-2 wide:row-start-1 wide:text-body wide:text-ink">
          {state}
        </span>
        <Icon
          name="chevron-right"
          className="col-start-2 row-span-2 row-start-1 size-4.5 wide:col-start-3 wide:row-span-1"
        />
        <LinkMark className="absolute inset-y-2 -left-0.5 w-[3px]" />
      </Link>
      {children && (
        <div className={`${ROW} hidden pt-2 pb-7`}>
          <div className="col-start-2 min-w-0">{children}</div>
        </div>
      )}
    </section>
  );
}
