import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { HELP_LINES, telHref, type HelpCountry } from "@/lib/features/help/lines";

/** The number to call, the page with all help, and the summary to bring along, side by side; `children` come last. */
export async function HelpLinks({ country, children }: { country: HelpCountry; children?: ReactNode }) {
  const [t, tHelp] = await Promise.all([getTranslations("trends"), getTranslations("help")]);
  const { crisis } = HELP_LINES[country];
  return (
    <div className="flex flex-wrap gap-x-4 shell:gap-x-6.5">
      <a href={telHref(crisis)} className="inline-flex min-h-tap items-center gap-1.75 font-semibold">
        <Icon name="phone" className="size-4.5" />
        {tHelp("call", { phone: crisis })}
      </a>
      <Link href="/help" className="inline-flex min-h-tap items-center gap-1.75 font-semibold">
        <Icon name="lifebuoy" className="size-4.5" />
        {t("help.all")}
      </Link>
      <Link href="/summary" className="inline-flex min-h-tap items-center">
        {t("help.toSummary")}
      </Link>
      {children}
    </div>
  );
}
