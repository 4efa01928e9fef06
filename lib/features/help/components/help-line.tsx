import { useTranslations } from "next-intl";
import { HELP_LINES, telHref, type HelpCountry, type HelpLines } from "@/lib/features/help/lines";
import type { HelpContact } from "@/lib/account/settings/schema";
import { ContactLink } from "./contact-link";

interface HelpLineProps {
  country: HelpCountry;
  /** The people that a person wrote down for a bad hour. */
  contacts: readonly HelpContact[];
  /** Whether it is about a time that lasts, not about one day. */
  isPeriod: boolean;
}

/** A calm line about a heavy day: nothing has to be filled in, and whom to call. */
export function HelpLine({ country, contacts, isPeriod }: HelpLineProps) {
  const t = useTranslations("help");
  const { crisis, site }: HelpLines = HELP_LINES[country];
  return (
    <div className="mt-3 border-l-3 border-pine pl-4">
      <p>{t("heavy", { isPeriod: isPeriod ? "yes" : "no", hasChat: site ? "yes" : "no" })}</p>
      <p className="flex flex-wrap gap-x-6">
        <ContactLink icon="phone" href={telHref(crisis)}>
          {t("call", { phone: crisis })}
        </ContactLink>
        {site && (
          <ContactLink icon="chat" href={site.href}>
            {t("chat", { site: site.name })}
          </ContactLink>
        )}
        {contacts.map(({ name, phone }) => (
          <ContactLink key={`${name} ${phone}`} icon="phone" href={telHref(phone)}>
            <span dir="auto">{t("callPerson", { name })}</span>
          </ContactLink>
        ))}
      </p>
    </div>
  );
}
