/** The values of the boxes for the days of the week: ISO weekdays. */
export const WEEKDAY_VALUES = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** A form has so many daily times; the blank ones are none. */
export const DAILY_FIELDS = [1, 2, 3, 4] as const;
export type DailyField = (typeof DAILY_FIELDS)[number];
