import { useTranslations } from "next-intl";
import { HELP_LINES, type HelpCountry, telHref } from "@/lib/help/lines";
import { HELP_COUNTRIES } from "@/lib/settings/schema";

/** The lines of the other countries, each one tap away. */
export function OtherCountries({ shown }: { shown: HelpCountry }) {
  const t = useTranslations("help");
  return (
    <section className="mt-11">
      <h2>{t("otherCountries")}</h2>
      <ul className="mt-2">
        {HELP_COUNTRIES.filter((country) => country !== shown).map((country) => (
          <li key={country} className="flex min-h-14 flex-wrap items-center gap-x-4 border-b border-hair py-1">
            <span className="min-w-44">{t(`country.${country}`)}</span>
            <PhoneLink phone={HELP_LINES[country].crisis} />
            <span className="text-small text-ink-2">{t("or")}</span>
            <PhoneLink phone={HELP_LINES[country].emergency} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PhoneLink({ phone }: { phone: string }) {
  return (
    <a href={telHref(phone)} className="figures inline-flex min-h-tap items-center text-lead">
      {phone}
    </a>
  );
}
