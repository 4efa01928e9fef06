import { randomUUID } from "node:crypto";
import { useLocale, useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { isMonthlyAnswerDue, lastMonthlyAnswers, type DependenceEntry } from "@/lib/features/effects/dependence/rules";
import { formatter } from "@/lib/platform/i18n/format";
import { DependenceForm } from "./dependence-form";

/** Once a month: supported, and able to do it oneself; the answers of the last months beside each other. */
export function DependenceSection({
  monthlyAnswers: monthlyAnswers,
  today,
}: {
  monthlyAnswers: readonly (DependenceEntry & { revision: number })[];
  today: LocalDate;
}) {
  const t = useTranslations("effects");
  const format = formatter(useLocale());
  const isDue = isMonthlyAnswerDue(monthlyAnswers, today);
  const [last] = lastMonthlyAnswers(monthlyAnswers);
  const answer = (extent: "no" | "partly" | "yes" | undefined) => (extent ? t(`pair.answer.${extent}`) : "–");
  return (
    <Section id="monthly" label={t("pair.label")} sub={t("pair.sub")} isLabelHeading>
      {isDue && <DependenceForm id={randomUUID()} />}
      {monthlyAnswers.length > 0 && (
        <table className="mt-5 w-full max-w-measure text-left text-control wrap-anywhere hyphens-auto first:mt-0">
          <thead>
            <tr className="border-b border-hair-strong text-small">
              <th scope="col" className="py-1 pr-4 font-semibold">
                {t("pair.when")}
              </th>
              <th scope="col" className="py-1 pr-4 font-semibold">
                {t("pair.supported")}
              </th>
              <th scope="col" className="py-1 font-semibold">
                {t("pair.alone")}
              </th>
            </tr>
          </thead>
          <tbody>
            {lastMonthlyAnswers(monthlyAnswers).map(({ id, content }) => (
              <tr key={id} className="border-b border-hair">
                <th scope="row" className="py-2 pr-4 font-normal wrap-normal">
                  {format.dayAsOf(content.day, today)}
                </th>
                <td className="py-2 pr-4">{answer(content.supported)}</td>
                <td className="py-2">{answer(content.alone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {last && !isDue && (
        <Fold label={t("edit")} about={format.dayAsOf(last.content.day, today)} name={last.id}>
          <DependenceForm id={last.id} revision={last.revision} content={last.content} />
        </Fold>
      )}
      <p className="mt-3 max-w-measure text-small text-ink-2">{t("pair.limit")}</p>
    </Section>
  );
}
