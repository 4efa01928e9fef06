import { useLocale, useTranslations } from "next-intl";
import { LinkRow } from "@/components/ui/link-row";
import { Section } from "@/components/ui/section";
import { StaticMarkup } from "@/components/ui/static-markup";
import { formatter } from "@/lib/platform/i18n/format";
import { aroundState, agreementState, goalsState, togetherState } from "@/lib/views/trends/row-states";
import type { TrendsView } from "@/lib/views/trends/view";

/** The pages below Trends, each in a row that says where it stands. */
export function TrendsRows({ page }: { page: TrendsView }) {
  const t = useTranslations("trends");
  const { record, numbered, stop, goals, questionnaires } = page;
  const context = { t, format: formatter(useLocale()), today: record.today };
  return (
    <Section label={t("rows.label")} isLabelHeading isCompact>
      <StaticMarkup as="ul">
        <li>
          <LinkRow href="/trends/sessions" name={t("around.label")} line={aroundState(context, record)} />
        </li>
        <li>
          <LinkRow
            href="/trends/sessions#together"
            name={t("together.label")}
            line={togetherState(context, numbered)}
          />
        </li>
        <li>
          <LinkRow href="/trends/agreement" name={t("agreementPage.title")} line={agreementState(context, stop)} />
        </li>
        <li>
          <LinkRow
            href="/trends/goals"
            name={t("goalsPage.title")}
            line={goalsState(context, goals.lists.open, questionnaires.length)}
          />
        </li>
      </StaticMarkup>
    </Section>
  );
}
