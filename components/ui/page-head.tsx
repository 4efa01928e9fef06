import type { ReactNode } from "react";
import { MARGIN, ROW } from "./row-style";

interface PageHeadProps {
  title: ReactNode;
  sub?: ReactNode;
  /** A few words in the margin beside the title. */
  margin?: ReactNode;
  /** Smaller on a phone, with less room below. */
  isCompact?: boolean;
  /** What belongs to the title, under the line below it. */
  children?: ReactNode;
}

/** The head of a page: its title, a sentence, and a word in the margin. */
export function PageHead({ title, sub, margin, isCompact = false, children }: PageHeadProps) {
  return (
    <header className={`${ROW} wide:pb-9 ${isCompact ? "pb-3.5" : "pb-7"}`}>
      <div className={MARGIN}>{margin}</div>
      <div className="min-w-0">
        <h1 className={isCompact ? "max-wide:text-[min(1.875rem,11.5vw)] max-wide:leading-[1.2]" : undefined}>
          {title}
        </h1>
        {sub && <p className="mt-1.5 max-w-measure text-ink-2">{sub}</p>}
        {children}
      </div>
    </header>
  );
}
