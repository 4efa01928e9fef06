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

const WEEKDAYS = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun " +
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo maa din woe don vrij zat zon"
  ).split(" "),
);

/** 1–12 for a month name in Dutch or English, in lower case; null for another word. */
export function monthNumber(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

/** True for a name of a weekday in Dutch or English, in lower case. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word);
}
