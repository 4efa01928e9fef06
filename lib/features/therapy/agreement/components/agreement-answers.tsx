import { useTranslations } from "next-intl";
import { AGREEMENT_QUESTIONS } from "@/lib/features/therapy/agreement/choices";
import type { TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";

/** The four questions, each with the answer that was written down. */
export function AgreementAnswers({ agreement }: { agreement: TreatmentAgreement }) {
  const t = useTranslations("agreements");
  return (
    <ol>
      {AGREEMENT_QUESTIONS.map((question, index) => (
        <li
          key={question}
          className="grid grid-cols-[2.125rem_1fr] border-t border-hair py-3 first:border-t-0 first:pt-0"
        >
          <span aria-hidden="true" className="figures text-h2 text-pine-ink">
            {index + 1}
          </span>
          <div>
            <h3>{t(`question.${question}`)}</h3>
            <p dir="auto" className="own-words max-w-measure whitespace-pre-line text-ink-2">
              {agreement[question] ?? "–"}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
