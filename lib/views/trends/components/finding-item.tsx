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
    <li id={findingAnchor(finding, letter)} className="grid grid-cols-[2rem_1fr] pb-2 shell:grid-cols-[2.125rem_1fr]">
      <span className="mt-1">
        <FindingLetter finding={finding} letter={letter} />
      </span>
      <div className="min-w-0">
        <FindingBody {...shown}>{helpCountry && <Help country={helpCountry} />}</FindingBody>
      </div>
    </li>
  );
}

async function Help({ country }: { country: HelpCountry }) {
  const t = await getTranslations("trends");
  return (
    <div className="mt-1 border-l-3 border-pine pl-3">
      <p className="max-w-measure text-small">{t("help.discuss")}</p>
      <HelpLinks country={country} />
      <DoubtLink />
      <p className="text-small text-ink-2">{t("help.nobody")}</p>
    </div>
  );
}
