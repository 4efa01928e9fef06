import type { ReactNode } from "react";
import { Icon } from "./icon";

interface DisclosureProps {
  summary: ReactNode;
  /** What stands in it now, shown while it is closed. */
  value?: ReactNode;
  /** "add": a plus before a word, several in one row. "line": a full line with a hairline under it. */
  look?: "add" | "line";
  isOpen?: boolean;
  /** Shows the content without the line to fold it. */
  isUnfolded?: boolean;
  /** Only one of the same name is open at a time. */
  name?: string;
  children: ReactNode;
}

/** Something folded that opens without a script. */
export function Disclosure({ summary, value, look = "add", isOpen, isUnfolded, name, children }: DisclosureProps) {
  const line = look === "line";
  return (
    // Somebody may open it before the page is hydrated; that is theirs to decide, not a mismatch.
    <details
      name={name}
      open={isUnfolded ?? isOpen}
      suppressHydrationWarning
      className={line ? "border-b border-hair" : "open:basis-full"}
    >
      <summary
        className={`w-fit list-none items-center marker:content-none ${isUnfolded ? "hidden" : "flex"} ${
          line ? "min-h-13 min-w-full gap-3" : "min-h-tap gap-1.75 text-control font-medium text-pine-ink"
        }`}
      >
        {!line && <PlusMinus />}
        <span className={line ? "min-w-28 font-medium" : "underline decoration-1 underline-offset-5"}>{summary}</span>
        {line && <span className="flex-1 text-ink-2 in-[[open]>summary]:invisible">{value}</span>}
        {line && <PlusMinus />}
      </summary>
      <div className={line ? "pt-1 pb-6" : "pt-1 pb-3"}>{children}</div>
    </details>
  );
}

function PlusMinus() {
  return (
    <span className="text-pine-ink">
      <span className="in-[[open]>summary]:hidden">
        <Icon name="plus" className="size-4.5" />
      </span>
      <span className="hidden in-[[open]>summary]:inline">
        <Icon name="minus" className="size-4.5" />
      </span>
    </span>
  );
}
