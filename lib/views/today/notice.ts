/** What Today can say beside the day itself, the most urgent first. */
const NOTICES = ["help", "day-before", "look-back", "signs", "room", "recovery-code"] as const;
export type NoticeKind = (typeof NOTICES)[number];

/** The one notice that Today shows: the most urgent of those that are due; null when there is none. */
export function noticeToShow(isDue: Readonly<Record<NoticeKind, boolean>>): NoticeKind | null {
  return NOTICES.find((kind) => isDue[kind]) ?? null;
}
