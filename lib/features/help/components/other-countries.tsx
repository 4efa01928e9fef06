import { useTranslations } from "next-intl";
import { HELP_LINES, type HelpCountry, telHref } from "@/lib/features/help/lines";
import { HELP_COUNTRIES } from "@/lib/account/settings/choices";

/** The lines of the other countries, each one tap away. */
export function OtherCountries({ shown }: { shown: HelpCountry }) {
  const t = useTranslations("help");
  return (
    <section className="mt-11">
      <h2>{t("otherCountries")}</h2>
      <ul className="mt-2">
        {HELP_COUNTRIES.filter((country) => country !== shown).map((country) => (
          <li key={country} className="border-b border-hair py-2.5">
            <p>{t(`country.${country}`)}</p>
            <p className="flex flex-wrap items-center gap-x-4">
              <PhoneLink phone={HELP_LINES[country].crisis} />
              <span className="text-small text-ink-2">{t("or")}</span>
              <PhoneLink phone={HELP_LINES[country].emergency} />
            </p>
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
