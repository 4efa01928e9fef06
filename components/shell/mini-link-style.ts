/** A small link at the edge of the frame, or a button that looks like one. */
export const MINI_LINK =
  "inline-flex min-h-tap cursor-pointer items-center text-ink-2 underline decoration-1 underline-offset-4 hover:decoration-2";
