/** Month names and their usual abbreviations in Dutch and English, by month number. */
const NAMES: readonly (readonly string[])[] = [
  ["january", "januari", "jan"],
  ["february", "februari", "feb", "febr"],
  ["march", "maart", "mar", "mrt"],
  ["april", "apr"],
  ["may", "mei"],
  ["june", "juni", "jun"],
  ["july", "juli", "jul"],
  ["august", "augustus", "aug"],
  ["september", "sep", "sept"],
  ["october", "oktober", "oct", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Weekdays by number, from Monday, with their usual abbreviations in Dutch and English. */
const WEEKDAY_NAMES = [
  "monday mon maandag ma maa",
  "tuesday tue tues dinsdag di din",
  "wednesday wed weds woensdag wo woe",
  "thursday thu thur thurs donderdag do don",
  "friday fri vrijdag vr vrij",
  "saturday sat zaterdag za zat",
  "sunday sun zondag zo zon",
];

const WEEKDAYS = new Map(
  WEEKDAY_NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** 1–12 for a month name in Dutch or English, in lower case; null for another word. */
export function monthNumber(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

/** True for a name of a weekday in Dutch or English, in lower case. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word);
}

/** 1 (Monday) to 7 for a name of a weekday in Dutch or English, in lower case; null for another word. */
export function weekdayNumber(word: string): number | null {
  return WEEKDAYS.get(word) ?? null;
}
