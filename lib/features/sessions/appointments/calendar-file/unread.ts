/** Why one event of a calendar file is not read. The other events are. */
export const UNREAD_REASONS = [
  /** It has no start. */
  "no-start",
  /** Its start is no day or time that exists. */
  "bad-start",
  /** Its recurrence cannot be understood. */
  "bad-rule",
  /** It recurs more often than once a day, which no appointment does. */
  "too-often",
  /** Reading it would take too much work. */
  "too-much",
  /** Its length is longer than any appointment. */
  "bad-length",
  /** It begins and does not end: the file was cut off, or a line is missing. */
  "cut-off",
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** Thrown while one event is read and caught at its edge, so that it costs no other event. */
export class UnreadEvent extends Error {
  constructor(readonly reason: UnreadReason) {
    super(reason);
  }
}
