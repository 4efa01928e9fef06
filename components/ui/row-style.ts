/** A row of the notebook: label in the margin, content beside it; on narrow pages the label stands above. */
export const ROW = "wide:grid wide:grid-cols-[var(--spacing-margin-col)_minmax(0,1fr)] wide:gap-x-gutter";
export const MARGIN = "pb-2 text-small text-ink-2 empty:hidden wide:block wide:pt-1.75 wide:pb-0 wide:empty:block";
