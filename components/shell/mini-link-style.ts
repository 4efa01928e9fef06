/** A small link at the edge of the frame, or a button that looks like one. */
export const MINI_LINK = "mini-link";
