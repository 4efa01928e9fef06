/**
 * The largest request body the server reads, in bytes. A diary of ten years with a note every day is about
 * 3 MB of CSV; the rest is room for the form around it.
 */
export const MAX_REQUEST_BYTES = 12 * 1024 * 1024;
