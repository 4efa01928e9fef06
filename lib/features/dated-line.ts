import type { LocalDate } from "@/lib/platform/calendar/local-date";

/** Something a person wrote down, in words, with its first and last day; null while it goes on. */
export interface DatedLine {
  label: string;
  text: string;
  /** True when `text` is not facts but the entry itself, in the client's words. */
  isTextOwn?: boolean;
  /** What the client wrote freely beside the facts. Another clinician does not get it. */
  own?: string | undefined;
  from: LocalDate;
  until: LocalDate | null;
}

/** The texts that there are, each on a line. */
export function joinLines(...texts: readonly (string | null | undefined | false)[]): string {
  return texts.filter(Boolean).join("\n");
}
