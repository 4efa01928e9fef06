import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { HELP_LINES, telHref, type HelpCountry, type HelpLines } from "@/lib/features/help/lines";
import { ContactLink } from "./contact-link";
import { HelpLinks } from "./help-links";

interface HelpCardProps {
  /** The sentences of the findings that call for it. */
  seen: readonly string[];
  country: HelpCountry;
  /** Until when it stays; without one as long as the period lasts. */
  nobodyToCall?: string | undefined;
  /** A few lines of the same, for a low of which it is too early to say whether it lasts. */
  isCompact?: boolean | undefined;
  /** What can be done with it, below the lines. */
  children?: ReactNode;
}

/**
 * Stands above everything while a period is very low or lasting. It says what was seen, whom to speak to, whom to
 * call, and that nobody watches. It cannot be clicked away: it goes when the period is over.
 */
export async function HelpCard({ seen, country, nobodyToCall, isCompact = false, children }: HelpCardProps) {
  const [t, tHelp] = await Promise.all([getTranslations("trends"), getTranslations("help")]);
  const { crisis, site }: HelpLines = HELP_LINES[country];
  if (isCompact) {
    return (
      <Section label={t("help.withWhom")} isLabelHeading isCompact>
        <div className="max-w-measure border-l-3 border-pine pl-4 text-small">
          <p className="text-wrap">{[...seen, t("help.nobodyReads")].join(" ")}</p>
          <p className="flex flex-wrap gap-x-6">
            <ContactLink icon="phone" href={telHref(crisis)}>
              {tHelp("call", { phone: crisis })}
            </ContactLink>
            {site && (
              <ContactLink icon="chat" href={site.href}>
                {tHelp("chat", { site: site.name })}
              </ContactLink>
            )}
          </p>
        </div>
      </Section>
    );
  }
  return (
    <Section label={t("help.label")}>
      <div className="border-l-3 border-pine bg-raised px-4 pt-4 pb-3 shell:px-5.5 shell:pt-5">
        <h2>{t("help.title")}</h2>
        {seen.map((sentence) => (
          <p key={sentence} className="mt-2 max-w-measure">
            {sentence}
          </p>
        ))}
        <p className="mt-2 max-w-measure">{t("help.discuss")}</p>
        <p className="mt-2 max-w-measure">{tHelp(`lead.${country}`)}</p>
        <div className="mt-1">
          <HelpLinks country={country} />
        </div>
        <p className="mt-1 text-small text-ink-2">{nobodyToCall ?? t("help.nobody")}</p>
        {children}
      </div>
    </Section>
  );
}
