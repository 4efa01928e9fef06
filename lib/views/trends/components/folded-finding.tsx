import { getLocale, getTranslations } from "next-intl/server";
import { Icon } from "@/components/ui/icon";
import { findingDays, findingShortName } from "@/lib/analysis/findings/sentences";
import { formatter } from "@/lib/platform/i18n/format";
import { findingAnchor } from "./finding-anchor";
import { FindingBody, type ShownFinding } from "./finding-body";
import { FindingLetter } from "./finding-letter";

/** A finding as one line, with its letter, what it is about and its days, that opens in place. */
export async function FoldedFinding({ isOpen, ...shown }: ShownFinding & { isOpen?: boolean }) {
  const { finding, letter, today } = shown;
  const [t, locale] = await Promise.all([getTranslations("findings"), getLocale()]);
  const context = { t, format: formatter(locale), today };
  return (
    <li id={findingAnchor(finding, letter)} className="border-t border-hair first:border-t-0">
      <details open={isOpen} className="group/line">
        <summary className="flex min-h-tap list-none items-center gap-2.5 text-small marker:content-none">
          <FindingLetter finding={finding} letter={letter} />
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-2.5">
            <span className="font-medium">{findingShortName(context, finding)}</span>
            <span className="text-ink-2">{findingDays(context, finding)}</span>
          </span>
          <span className="text-ink-2">
            <span className="group-open/line:hidden">
              <Icon name="chevron-down" className="size-4.5" />
            </span>
            <span className="hidden group-open/line:inline">
              <Icon name="chevron-up" className="size-4.5" />
            </span>
          </span>
        </summary>
        <div className="pt-1 pb-5 shell:pl-8">
          <FindingBody {...shown} />
        </div>
      </details>
    </li>
  );
}
