import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { HELP_LINES, telHref, type HelpCountry } from "@/lib/features/help/lines";

interface HelpCardProps {
  /** The sentences of the findings that call for it. */
  seen: readonly string[];
  country: HelpCountry;
  /** Until when it stays; without one as long as the period lasts. */
  nobodyToCall?: string | undefined;
  /** What can be done with it, below the lines. */
  children?: ReactNode;
}

/**
 * Stands above everything while a period is very low or lasting. It says what was seen, whom to speak to, whom to
 * call, and that nobody watches. It cannot be clicked away: it goes when the period is over.
 */
export async function HelpCard({ seen, country, nobodyToCall, children }: HelpCardProps) {
  const [t, tHelp] = await Promise.all([getTranslations("trends"), getTranslations("help")]);
  const { crisis } = HELP_LINES[country];
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
        <div className="mt-1 flex flex-wrap gap-x-6.5">
          <a href={telHref(crisis)} className="inline-flex min-h-tap items-center gap-1.75 font-semibold">
            <Icon name="phone" className="size-4.5" />
            {tHelp("call", { phone: crisis })}
          </a>
          <Link href="/help" className="inline-flex min-h-tap items-center gap-1.75 font-semibold">
            <Icon name="lifebuoy" className="size-4.5" />
            {t("help.all")}
          </Link>
        </div>
        <p className="mt-1 text-small text-ink-2">{nobodyToCall ?? t("help.nobody")}</p>
        {children}
      </div>
    </Section>
  );
}
