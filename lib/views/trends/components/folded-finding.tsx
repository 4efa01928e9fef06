import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { findingDays, findingShortName } from "@/lib/analysis/findings/sentences";
import { formatter } from "@/lib/platform/i18n/format";
import { findingAnchor } from "./finding-anchor";
import { FindingBody, type ShownFinding } from "./finding-body";
import { FindingLetter } from "./finding-letter";

/** A finding as one line, with its letter, what it is about and its days, that opens in place. */
export async function FoldedFinding(shown: ShownFinding) {
  const { finding, letter, today } = shown;
  const [t, locale] = await Promise.all([getTranslations("findings"), getLocale()]);
  const context = { t, format: formatter(locale), today };
  return (
    <li id={findingAnchor(finding, letter)} className="border-t border-hair first:border-t-0">
      <Disclosure
        look="row"
        summary={
          <>
            <FindingLetter finding={finding} letter={letter} />
            <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-2.5">
              <span className="font-medium">{findingShortName(context, finding)}</span>
              <span className="text-ink-2">{findingDays(context, finding)}</span>
            </span>
          </>
        }
      >
        <div className="shell:pl-8">
          <FindingBody {...shown} isInFold />
        </div>
      </Disclosure>
    </li>
  );
}
