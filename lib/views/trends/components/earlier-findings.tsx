import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { viewAddress, type TrendsView } from "@/lib/analysis/charts/view";
import type { Finding } from "@/lib/analysis/trends/analyse";
import { FindingList, type FindingListContext } from "./finding-list";

/** How many earlier findings are shown before the fold with the others. */
const SHOWN = 4;

interface EarlierFindingsProps {
  /** Those of the chosen period, the latest first. */
  findings: readonly Finding[];
  /** How many there are before it. */
  outside: number;
  context: FindingListContext;
  view: TrendsView;
}

/** What stood out earlier, as one line each that opens in place. */
export async function EarlierFindings({ findings, outside, context, view }: EarlierFindingsProps) {
  const t = await getTranslations("trends");
  if (findings.length === 0 && outside === 0) return null;
  const rest = findings.slice(SHOWN);
  return (
    <Section label={t("earlierLabel")} isLabelHeading isCompact>
      <FindingList findings={findings.slice(0, SHOWN)} context={context} />
      {rest.length > 0 && (
        <Disclosure summary={t("earlierMore", { count: rest.length })}>
          <FindingList findings={rest} context={context} />
        </Disclosure>
      )}
      {outside > 0 && (
        <TextLink tone="quiet" href={viewAddress({ ...view, range: "all" })}>
          {t("outside", { count: outside })}
        </TextLink>
      )}
    </Section>
  );
}
