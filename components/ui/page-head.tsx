import type { ReactNode } from "react";
import { MARGIN, ROW } from "./row-style";

interface PageHeadProps {
  title: ReactNode;
  sub?: ReactNode;
  /** A few words in the margin beside the title. */
  margin?: ReactNode;
  /** What belongs to the title, under the line below it. */
  children?: ReactNode;
}

/** The head of a page: its title, a sentence, and a word in the margin. */
export function PageHead({ title, sub, margin, children }: PageHeadProps) {
  return (
    <header className={`${ROW} pb-7 wide:pb-9`}>
      <div className={MARGIN}>{margin}</div>
      <div className="min-w-0">
        <h1>{title}</h1>
        {sub && <p className="mt-1.5 max-w-measure text-ink-2">{sub}</p>}
        {children}
      </div>
    </header>
  );
}
