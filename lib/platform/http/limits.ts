/**
 * Largest file that is read, in bytes. Ten years with five check-ins a day and short notes are about 4 MB as CSV
 * and 20 MB as a full JSON export; above this a file is no diary, and reading it would cost the server too much.
 */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Room for the form around an imported file, in bytes: boundaries and names. */
export const FORM_OVERHEAD_BYTES = 64 * 1024;

/**
 * The largest request body that reaches our code whole, in bytes. The server holds it in memory and cuts off what is
 * beyond, so it must fit an imported file with its form.
 */
export const MAX_REQUEST_BYTES = MAX_FILE_BYTES + FORM_OVERHEAD_BYTES;

/** The largest form of an action, in bytes: the longest notes of a session are far below. Files take another way. */
export const MAX_ACTION_BYTES = 1024 * 1024;

/** The longest note, in UTF-16 units as a browser counts them: a page of handwriting several times over. */
export const MAX_NOTE_LENGTH = 10_000;
