/**
 * Every outcome that is expected and not a success. The text a person reads stands in the message files under
 * `errors.<code>`; a code never carries content.
 */
export const ERROR_CODES = [
  /** A field of the form is missing or out of its range; `fieldErrors` says which. */
  "invalid-form",
  /** Nobody is signed in, or the session has ended. */
  "signed-out",
  /** Nobody is signed in any more, and the form is sealed in the inbox; made by the browser. */
  "kept-in-inbox",
  /** Everything but the points for a session is locked away on this device. */
  "locked-away",
  /** The form came from another site or without an origin. */
  "origin-refused",
  /** The form has more fields than any form of our own; nothing of it was read. */
  "too-many-fields",
  /** The entry was changed in another tab or on another device since it was read. */
  "changed-elsewhere",
  /** The entry was deleted in another tab or on another device since it was read. */
  "deleted-elsewhere",
  /** What should be undone was changed once more after that; nothing was put back. */
  "changed-since",
  /** The entry does not exist, or not any more. */
  "not-found",
  /** Three talking points are chosen already. */
  "limit-reached",
  /** E-mail or password is wrong. */
  "wrong-credentials",
  /** The current password is wrong. */
  "wrong-password",
  /** The recovery code does not belong to this e-mail address. */
  "wrong-recovery-code",
  /** The password is right, but the stored account is not as its wrapped keys vouch for; nothing is opened. */
  "stored-keys-differ",
  /** Too many attempts; later it works again. */
  "too-many-attempts",
  /** Too much work of this kind waits; nothing was done, and a moment later it works. */
  "busy",
  /** The account holds as much as one may; what was typed was not saved. */
  "journal-full",
  /** There is an account with this e-mail address already. */
  "email-taken",
  /** The file cannot be read or is too large; the details are shown on the page. */
  "bad-file",
  /** Reading the file or text took too long and was ended; nothing was saved. */
  "slow-file",
  /** The text is too long to be searched for appointments; nothing of it was read. */
  "long-letter",
  /** The server could not be reached; made by the browser, never sent. */
  "offline",
  /** The form is larger than a server takes; made by the browser, which does not send it. */
  "too-large",
  /** The server was updated since this page was loaded and does not know its forms; made by the browser. */
  "app-updated",
  /** Something broke that nobody expected; a log line carries the place, never the content. */
  "unexpected",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
