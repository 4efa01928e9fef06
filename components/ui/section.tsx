import type { ReactNode } from "react";
import { MARGIN, ROW } from "./row-style";

interface SectionProps {
  /** The word in the margin. */
  label: ReactNode;
  /** A second, quieter line under it. */
  sub?: ReactNode;
  /** The label is the heading of the section, unless the content opens with a heading of its own. */
  isLabelHeading?: boolean;
  /** Less room above and below on a phone, where the sections of a page are to be seen at once. */
  isCompact?: boolean;
  id?: string;
  children: ReactNode;
}

/** One row of a page: a hairline, a word in the margin, the content. */
export function Section({ label, sub, isLabelHeading = false, isCompact = false, id, children }: SectionProps) {
  const Label = isLabelHeading ? "h2" : "p";
  return (
    <section
      id={id}
      className={`${ROW} border-t border-hair wide:pt-8.5 wide:pb-9 ${isCompact ? "pt-3.5 pb-3.5" : "pt-6.5 pb-7"}`}
    >
      <div className={isCompact ? `${MARGIN} max-wide:pb-1` : MARGIN}>
        <Label className="font-sans text-small font-semibold tracking-normal text-ink">{label}</Label>
        {sub && <p>{sub}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
