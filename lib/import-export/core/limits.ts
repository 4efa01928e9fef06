/** Most data rows of a table: ten years at five a day are 18,250. All of them are saved in one transaction. */
export const MAX_TABLE_ROWS = 20_000;

/** Most columns of a table: the widest diary export known to us has 22; the choice must still fit a menu. */
export const MAX_TABLE_COLUMNS = 200;

/**
 * Most cells of a table, header included: twice what the widest export known to us has at most rows. Reading, guessing
 * and showing a table take time by its cells.
 */
export const MAX_TABLE_CELLS = 1_000_000;

/** Longest cell, in characters: far above any note, and stops a forgotten quote from swallowing a whole file. */
export const MAX_CELL_CHARACTERS = 50_000;

/** Rows that are looked at to guess what a column holds; detection must not grow with the file. */
export const DETECTION_SAMPLE_ROWS = 1_000;

/** Records at the top among which the header is looked for: titles and notes of an export stand above it. */
export const HEADER_WITHIN_RECORDS = 20;

/** Most entries of a whole export, all kinds together: as many as one account can hold. */
export const MAX_DOCUMENT_ENTRIES = 200_000;
