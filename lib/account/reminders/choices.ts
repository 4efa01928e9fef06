/** More times a day than anybody wants to be reminded. */
export const MAX_DAILY_TIMES = 4;
/** ISO weekdays: 1 is Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** Hours after the end of a session. */
export const HOURS_AFTER = [1, 2, 3, 4, 6] as const;
export const MAX_MESSAGE_LENGTH = 80;
export const MAX_SENDER_LENGTH = 40;
