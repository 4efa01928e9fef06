/** A row of the notebook: label in the margin, content beside it; on narrow pages the label stands above. */
export const ROW = "page-row";
export const MARGIN = "pb-2 text-small text-ink-2 empty:hidden wide:block wide:pt-1.75 wide:pb-0 wide:empty:block";
