import { getTranslations } from "next-intl/server";
import { DoubtLink } from "@/components/shell/doubt-link";
import { HelpLinks } from "@/lib/features/help/components/help-links";
import type { HelpCountry } from "@/lib/features/help/lines";
import { FindingBody, type ShownFinding } from "./finding-body";
import { FindingLetter } from "./finding-letter";
import { findingAnchor } from "./finding-anchor";

interface FindingItemProps extends ShownFinding {
  /** The country of the help lines, when the finding calls for them. */
  helpCountry?: HelpCountry | undefined;
}

/** A finding in full, with the help lines in its own row when it calls for them. */
export function FindingItem({ helpCountry, ...shown }: FindingItemProps) {
  const { finding, letter } = shown;
  return (
    <li id={findingAnchor(finding, letter)} className="grid grid-cols-[2rem_1fr] shell:grid-cols-[2.125rem_1fr]">
      <span className="mt-1">
        <FindingLetter finding={finding} letter={letter} isLink />
      </span>
      <div className="min-w-0">
        <FindingBody {...shown} />
      </div>
      {helpCountry && <Help country={helpCountry} />}
    </li>
  );
}

async function Help({ country }: { country: HelpCountry }) {
  const t = await getTranslations("trends");
  return (
    <div className="col-span-full mt-1 border-l-3 border-pine pl-3 shell:col-start-2">
      <p className="max-w-measure text-small">{t("help.withWhom")}.</p>
      <HelpLinks country={country}>
        <DoubtLink isShort />
      </HelpLinks>
      <p className="text-chart text-ink-2">{t("help.nobodyReads")}</p>
    </div>
  );
}
