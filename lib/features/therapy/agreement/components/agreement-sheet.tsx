import { useTranslations } from "next-intl";
import { AGREEMENT_QUESTIONS, type TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";
import styles from "./agreement-sheet.module.css";

const EMPTY_LINES = 3;

/** The four questions as a sheet of paper, with the answers that are known and lines for the others. */
export function AgreementSheet({ agreement }: { agreement: TreatmentAgreement | undefined }) {
  const t = useTranslations("agreements");
  return (
    <div className={styles.sheet}>
      <p className={styles.title}>{t("sheetTitle")}</p>
      <p>{t("sheetIntro")}</p>
      <ol className={styles.questions}>
        {AGREEMENT_QUESTIONS.map((question) => (
          <li key={question}>
            <p className={styles.question}>{t(`question.${question}`)}</p>
            {agreement?.[question] ? <p className={styles.answer}>{agreement[question]}</p> : <Lines />}
          </li>
        ))}
      </ol>
      <p className={styles.question}>{t("sheetRule")}</p>
      <Lines />
    </div>
  );
}

function Lines() {
  return Array.from({ length: EMPTY_LINES }, (_, line) => <div key={line} className={styles.line} />);
}
