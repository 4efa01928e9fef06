import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { SummaryChoice } from "@/lib/views/summary/core/choice";
import type { SummaryDocument, SummaryPage } from "@/lib/views/summary/core/model";
import { Choices, type ChoicesProps } from "./choices";
import { Sheets } from "./sheet";
import { TakeAlong } from "./take-along";
import "@/components/charts/charts.css";

interface SummaryDeskProps {
  summary: SummaryDocument;
  pages: readonly SummaryPage[];
  choices: ChoicesProps;
  hasPdfFailed: boolean;
}

/** The controls of the summary and, beside them on the desk, the sheets they make. On paper the sheets alone. */
export function SummaryDesk({ summary, pages, choices, hasPdfFailed }: SummaryDeskProps) {
  const t = useTranslations("summary");
  const { choice } = choices;
  return (
    <div data-spread className="grid flex-1 grid-cols-[15rem_minmax(0,1fr)] gap-10 max-wide:block print:block">
      <div className="pt-13 pb-15 max-wide:pt-7 max-wide:pr-12 max-wide:pb-7 phone:px-edge phone:pt-6.5 phone:pb-7 print:hidden">
        <SummaryHead summary={summary} choice={choice} />
        {hasPdfFailed && (
          <div className="mt-6">
            <Notice role="alert">{t("pdfFailed")}</Notice>
          </div>
        )}
        <TakeAlong choice={choice} pages={pages.length} />
        <Choices key={JSON.stringify([choice.audience, choice.period, choice.from, choice.to])} {...choices} />
      </div>
      <div className="grid content-start justify-center gap-7 border-hair bg-desk pt-11 pb-14 max-wide:-ml-12 max-wide:border-t max-wide:px-5 max-wide:pt-6 max-wide:pb-10 wide:border-l phone:ml-0 phone:pb-[calc(106px+env(safe-area-inset-bottom))] print:m-0 print:block print:border-0 print:bg-transparent print:p-0">
        <p className="no-print text-small text-ink-2 wide:hidden">{t("preview")}</p>
        <Sheets summary={summary} pages={pages} />
      </div>
    </div>
  );
}

function SummaryHead({ summary, choice }: { summary: SummaryDocument; choice: SummaryChoice }) {
  const t = useTranslations("summary");
  const isSecondOpinion = choice.audience === "second-opinion";
  const sub = summary.meta.length > 1 ? `${summary.title}, ${summary.meta[0]}` : t("sub");
  return (
    <header>
      <h1 className="text-[min(2.125rem,11.5vw)] leading-[1.18] wide:text-[2.375rem] wide:leading-[1.21]">
        {t("title")}
      </h1>
      <p className="mt-1.5 text-ink-2">{isSecondOpinion ? t("secondOpinionSub") : sub}</p>
      {isSecondOpinion && <TextLink href="/summary">{t("toTherapist")}</TextLink>}
    </header>
  );
}
