import { useTranslations } from "next-intl";
import { LEAFLET_QUESTIONS, type Leaflet } from "@/lib/features/therapy/agreement/schema";
import styles from "./leaflet-sheet.module.css";

const EMPTY_LINES = 3;

/** The four questions as a sheet of paper, with the answers that are known and lines for the others. */
export function LeafletSheet({ leaflet }: { leaflet: Leaflet | undefined }) {
  const t = useTranslations("leaflets");
  return (
    <div className={styles.sheet}>
      <p className={styles.title}>{t("sheetTitle")}</p>
      <p>{t("sheetIntro")}</p>
      <ol className={styles.questions}>
        {LEAFLET_QUESTIONS.map((question) => (
          <li key={question}>
            <p className={styles.question}>{t(`question.${question}`)}</p>
            {leaflet?.[question] ? <p className={styles.answer}>{leaflet[question]}</p> : <Lines />}
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
