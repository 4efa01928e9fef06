/** The field in which a form sends the content that is put back; whatever else it holds is not read. */
export const UNDO_FIELD = "undo";
