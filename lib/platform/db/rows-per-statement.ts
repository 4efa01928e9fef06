/** Both stores take at most 32,766 parameters in a statement; a row of an entry has eight. */
export const ROWS_PER_STATEMENT = 500;
