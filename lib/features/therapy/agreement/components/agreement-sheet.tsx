import { useTranslations } from "next-intl";
import { AGREEMENT_QUESTIONS } from "@/lib/features/therapy/agreement/choices";
import type { TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";

const EMPTY_LINES = 3;
const QUESTION = "font-serif text-[13pt]";

/**
 * The four questions as a sheet of paper, with the answers that are known and lines for the others.
 * Only on paper: on screen the form above it holds the same questions.
 */
export function AgreementSheet({ agreement }: { agreement: TreatmentAgreement | undefined }) {
  const t = useTranslations("agreements");
  return (
    <div className="hidden print:block print:text-[11pt]">
      <p className="mb-[6pt] font-serif text-[20pt]">{t("sheetTitle")}</p>
      <p>{t("sheetIntro")}</p>
      <ol className="my-[16pt]">
        {AGREEMENT_QUESTIONS.map((question) => (
          <li key={question} className="mb-[16pt] break-inside-avoid">
            <p className={QUESTION}>{t(`question.${question}`)}</p>
            {agreement?.[question] ? (
              <p className="font-serif whitespace-pre-line italic">{agreement[question]}</p>
            ) : (
              <Lines />
            )}
          </li>
        ))}
      </ol>
      <p className={QUESTION}>{t("sheetRule")}</p>
      <Lines />
    </div>
  );
}

function Lines() {
  return Array.from({ length: EMPTY_LINES }, (_, line) => (
    <div key={line} className="h-[22pt] border-b-[0.5pt] border-[#8a8a80]" />
  ));
}
