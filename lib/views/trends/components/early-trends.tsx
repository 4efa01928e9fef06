import { getTranslations } from "next-intl/server";
import { TrendFigure } from "@/components/charts/trend-figure";
import { Section } from "@/components/ui/section";
import { addDays } from "@/lib/platform/calendar/local-date";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import { LINE_FROM_ENTRIES } from "@/lib/analysis/charts/series";
import { START_REFERENCE } from "@/lib/analysis/trends/constants";
import { ShortfallTable } from "./shortfalls";

/** Trends of a record with few entries: points without a line, and what is needed for a line. */
export async function EarlyTrends({ record, first }: { record: FindingsRecord; first: string }) {
  const t = await getTranslations("trends");
  const { days, sessions, asOf, shortfalls } = record;
  // The chart includes days to come, so that it shows how much of the needed record is there.
  const until = addDays(first, START_REFERENCE.firstDays - 1);
  const logged = days.filter(({ mood }) => mood !== undefined).length;
  const chart = { days, sessions, findings: [], from: first, until: until > asOf ? until : asOf, asOf };
  return (
    <>
      <Section label={t("early.label")}>
        <h2>{t("early.title")}</h2>
        <p className="mt-2 max-w-measure">{t("early.text", { logged, need: LINE_FROM_ENTRIES })}</p>
      </Section>
      <div className="pb-9">
        <TrendFigure record={chart} nameOf={() => ""} />
      </div>
      {shortfalls.length > 0 && (
        <Section label={t("needed.label")}>
          <ShortfallTable shortfalls={shortfalls} />
        </Section>
      )}
    </>
  );
}
