import type { ReactNode } from "react";

const FRAME =
  "relative mx-auto w-full max-w-page min-w-0 pt-13 pr-18 pb-24 pl-12 max-wide:pr-12 phone:px-edge phone:pt-6 print:max-w-none print:p-0";
/** The line of a notebook between the margin and the text, where there is room for a margin. */
const MARGIN_LINE =
  "wide:before:absolute wide:before:inset-y-0 wide:before:left-[calc(4rem+var(--spacing-margin-col))] wide:before:w-px wide:before:bg-pine wide:before:opacity-28 print:before:hidden";
const SPREAD =
  "spread:flex spread:max-w-none spread:flex-col spread:p-0 spread:pl-12 spread:before:hidden phone:spread:p-0 print:spread:block print:spread:p-0";
/** Above the fixed tabs of a phone. */
const ABOVE_TABS =
  "phone:pb-[calc(90px+env(safe-area-inset-bottom))] sideways:pb-[calc(96px+env(safe-area-inset-bottom))]";

interface PageFrameProps {
  /** Whether the tabs of a phone lie over the end of the page. */
  hasTabs?: boolean;
  role?: "alert";
  children: ReactNode;
}

/** The page itself, with its padding and the margin line. */
export function PageFrame({ hasTabs = false, role, children }: PageFrameProps) {
  return (
    <main
      id="content"
      role={role}
      className={`${FRAME} ${MARGIN_LINE} ${SPREAD} ${hasTabs ? ABOVE_TABS : "phone:pb-12"}`}
    >
      {children}
    </main>
  );
}
