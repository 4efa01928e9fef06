import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** "add": a plus before a word. "line": a full line with a hairline under it. "row": one of a list, with a chevron. */
type Look = "add" | "line" | "row";

interface DisclosureProps {
  summary: ReactNode;
  /** What stands in it now, shown while it is closed. */
  value?: ReactNode;
  /** "add": several in one row. */
  look?: Look;
  isOpen?: boolean;
  /** Shows the content without the line to fold it. */
  isUnfolded?: boolean;
  /** Only one of the same name is open at a time. */
  name?: string;
  children: ReactNode;
}

const STYLES = {
  add: {
    details: "open:basis-full",
    summary: "w-fit min-h-tap gap-1.75 text-control font-medium text-pine-ink",
    content: "pt-1 pb-3",
  },
  line: { details: "border-b border-hair", summary: "w-fit min-h-13 min-w-full gap-3", content: "pt-1 pb-6" },
  row: { details: "", summary: "min-h-tap gap-2.5 text-small", content: "pt-1 pb-5" },
} satisfies Record<Look, Record<string, string>>;

/** Something folded that opens without a script. */
export function Disclosure({ summary, value, look = "add", isOpen, isUnfolded, name, children }: DisclosureProps) {
  const style = STYLES[look];
  return (
    // Somebody may open it before the page is hydrated; that is theirs to decide, not a mismatch.
    <details name={name} open={isUnfolded ?? isOpen} suppressHydrationWarning className={style.details}>
      <summary
        className={`list-none items-center marker:content-none ${isUnfolded ? "hidden" : "flex"} ${style.summary}`}
      >
        {look === "add" && <Turn closed="plus" open="minus" />}
        {look === "add" && <span className="underline decoration-1 underline-offset-5">{summary}</span>}
        {look === "line" && <span className="min-w-28 font-medium">{summary}</span>}
        {look === "line" && <span className="flex-1 text-ink-2 in-[[open]>summary]:invisible">{value}</span>}
        {look === "line" && <Turn closed="plus" open="minus" />}
        {look === "row" && summary}
        {look === "row" && (
          <Icon name="chevron-down" className="size-4.5 text-pine-ink in-[[open]>summary]:rotate-180" />
        )}
      </summary>
      <div className={style.content}>{children}</div>
    </details>
  );
}

function Turn({ closed, open }: { closed: IconName; open: IconName }) {
  return (
    <span className="text-pine-ink">
      <span className="in-[[open]>summary]:hidden">
        <Icon name={closed} className="size-4.5" />
      </span>
      <span className="hidden in-[[open]>summary]:inline">
        <Icon name={open} className="size-4.5" />
      </span>
    </span>
  );
}
