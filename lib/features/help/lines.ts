import type { HELP_COUNTRIES } from "@/lib/account/settings/choices";

export type HelpCountry = (typeof HELP_COUNTRIES)[number];

/** Where to call in a country. Numbers as people write them; `tel:` takes them without spaces. */
export interface HelpLines {
  /** Thoughts of suicide: free, day and night. */
  readonly crisis: string;
  /** A site with a chat or more about the line. */
  readonly site?: { readonly name: string; readonly href: string };
  /** Acute danger. */
  readonly emergency: string;
}

/** The lines by country. */
export const HELP_LINES = {
  nl: { crisis: "113", site: { name: "113.nl", href: "https://www.113.nl" }, emergency: "112" },
  be: { crisis: "1813", site: { name: "zelfmoord1813.be", href: "https://www.zelfmoord1813.be" }, emergency: "112" },
  uk: { crisis: "116 123", emergency: "999" },
  us: { crisis: "988", emergency: "911" },
  de: { crisis: "0800 1110111", emergency: "112" },
} satisfies Record<HelpCountry, HelpLines>;

/** The address that makes a phone call a number. */
export function telHref(phone: string): string {
  // "+31 (0)6" is written for people: the zero falls away after a country code.
  return `tel:${phone.replace("(0)", phone.startsWith("+") ? "" : "0").replace(/[^+\d]/g, "")}`;
}
