/** Orders in which a date can be written; each may be followed by a time. */
export const DATE_FORMATS = [
  /** 2026-02-03, 2026/02/03, 26-02-03, 20260203, 2026-02-03T21:14Z */
  "year-month-day",
  /** 03-02-2026, 3.2.26, 3/2/2026 */
  "day-month-year",
  /** 02/03/2026 */
  "month-day-year",
  /** 3 februari 2026, 3rd Feb 2026, 2026 Tue Feb 03, 3-feb-26 */
  "month-name",
  /** Seconds since 1970 */
  "epoch-seconds",
  /** Milliseconds since 1970 */
  "epoch-milliseconds",
  /** Days since the end of 1899, as a spreadsheet keeps a date */
  "excel-serial",
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];
