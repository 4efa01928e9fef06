import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { AccessEvent } from "@/lib/account/auth/access-log";

/** An instant in the person's own zone. */
export interface LocalDateTime {
  readonly day: LocalDate;
  /** "HH:MM" */
  readonly time: string;
}

/** What the account page shows. */
export interface AccountPage {
  readonly email: string;
  /** The calendar day it is now for the person. */
  readonly today: LocalDate;
  readonly recoveryConfirmed: boolean;
  readonly devices: readonly { id: string; isThisOne: boolean; since: LocalDateTime; lastSeen: LocalDateTime }[];
  readonly access: readonly { event: AccessEvent; at: LocalDateTime }[];
}
