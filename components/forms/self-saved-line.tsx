import { useTranslations } from "next-intl";
import { SAVED_LINE, SavedMessage, type SavedLineProps } from "./saved-line";
import styles from "./saved-line.module.css";

/**
 * The line of a form that saves itself. What it says while it saves always stands in it, hidden: `watchEarlyPage` shows
 * that before the scripts run, and React goes on with the same words, so that they are read out once.
 */
export function SelfSavedLine({ state, message }: SavedLineProps) {
  const t = useTranslations("ui");
  return (
    <p
      role="status"
      data-state={state}
      className={`${styles.line} ${SAVED_LINE} ${state === "failed" ? "text-ink" : "text-ink-2"}`}
    >
      <span className={styles.saving}>{t("saving")}</span>
      <span className={styles.unsaved}>{t("notSavedYet")}</span>
      <span className={styles.message}>
        <SavedMessage state={state} message={message} />
      </span>
    </p>
  );
}
