import type { ReminderChoices } from "@/lib/account/reminders/schema";

/** What the page of reminders shows. */
export interface RemindersView {
  choices: ReminderChoices;
  email: string;
  /** The name that e-mail comes from unless somebody chose another; null where this server sends none. */
  mailSender: string | null;
  /** The key that this browser binds its subscription to; null where this server sends no push messages. */
  pushKey: string | null;
  isDemo: boolean;
  isResting: boolean;
  devices: { id: string; name: string; addedOn: string }[];
}
