import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Icon } from "@/components/ui/icon";
import { HELP_LINES, telHref, type HelpCountry } from "@/lib/help/lines";

interface HelpCardProps {
  /** The sentences of the findings that call for it. */
  seen: readonly string[];
  country: HelpCountry;
}

/**
 * Stands above everything while a period is very low or lasting. It says what was seen, whom to speak to, whom to
 * call, and that nobody watches. It cannot be clicked away: it goes when the period is over.
 */
export async function HelpCard({ seen, country }: HelpCardProps) {
  const [t, tHelp] = await Promise.all([getTranslations("trends"), getTranslations("help")]);
  const { crisis } = HELP_LINES[country];
  return (
    <section
      aria-labelledby="help-card"
      className="mb-8 border-l-3 border-pine bg-raised px-5 pt-5 pb-4 shell:px-7 shell:pt-6"
    >
      <h2 id="help-card" className="text-lead">
        {t("help.title")}
      </h2>
      {seen.map((sentence) => (
        <p key={sentence} className="mt-2 max-w-measure">
          {sentence}
        </p>
      ))}
      <p className="mt-2 max-w-measure">{t("help.discuss")}</p>
      <p className="mt-2 max-w-measure">{tHelp(`lead.${country}`)}</p>
      <div className="mt-2 flex flex-wrap gap-x-6.5">
        <a href={telHref(crisis)} className="inline-flex min-h-tap items-center gap-1.75 font-semibold">
          <Icon name="phone" className="size-4.5" />
          {tHelp("call", { phone: crisis })}
        </a>
        <Link href="/help" className="inline-flex min-h-tap items-center gap-1.75 font-semibold">
          <Icon name="lifebuoy" className="size-4.5" />
          {t("help.all")}
        </Link>
      </div>
      <p className="mt-1 text-small text-ink-2">{t("help.nobody")}</p>
    </section>
  );
}
