/** A name and an e-mail address. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** How e-mail is sent. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where the server asks for them. */
  readonly url: string;
  readonly from: MailAddress;
}

const DEFAULT_NAME = "Keerpunt";
const SENDER = /^(?:"?([^"<>\r\n]{0,80}?)"?\s*<)?([^\s<>"@]{1,64}@[^\s<>"@]{1,255})>?$/;

/** Reads `address` or `Name <address>`; null for anything else. */
export function readSender(text: string): MailAddress | null {
  const [, name = "", address] = SENDER.exec(text.trim()) ?? [];
  if (address === undefined) return null;
  return { name: name.trim() || DEFAULT_NAME, address };
}

/** The settings of mail, or null unless both variables are set. */
export function mailSettings(url: string | undefined, sender: string | undefined): MailSettings | null {
  const from = sender === undefined ? null : readSender(sender);
  return url !== undefined && from !== null ? { url, from } : null;
}
