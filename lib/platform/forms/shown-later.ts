/** The field of a form that has its page shown anew by itself, a moment after it was saved. */
export const SHOWN_LATER = "shownLater";
