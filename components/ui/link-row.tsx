import type { Route } from "next";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Link } from "./link";
import { LinkMark } from "./link-mark";

interface LinkRowProps<R extends string> {
  href: Route<R>;
  name: ReactNode;
  /** What it is, or how it stands, in one line. */
  line?: ReactNode;
}

/** A full row that opens a page: its name, and one plain line below it. */
export function LinkRow<R extends string>({ href, name, line }: LinkRowProps<R>) {
  return (
    <Link
      href={href}
      className="relative flex min-h-11.5 items-center gap-3 border-t border-hair py-0.5 text-ink no-underline hover:bg-sunk"
    >
      <span className="min-w-0 flex-1">
        <span className="block text-control font-medium">{name}</span>
        {line && <span className="block text-chart text-ink-2">{line}</span>}
      </span>
      <Icon name="chevron-right" className="size-4.5" />
      <LinkMark className="inset-y-2 -left-2.5 w-[3px]" />
    </Link>
  );
}
