import { useTranslations } from "next-intl";
import styles from "./calendar.module.css";

/** What the marks and shades stand for. */
export function CalendarLegend() {
  const t = useTranslations("calendar");
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
      <li>{t("legend.mood")}</li>
      <li className="flex items-center gap-2">
        <span className={styles.session} /> {t("legend.session")}
      </li>
      <li className="flex items-center gap-2">
        <span className={styles.notHeld} /> {t("legend.notHeld")}
      </li>
      <li className="flex items-center gap-2">
        <span className={styles.note} /> {t("legend.note")}
      </li>
    </ul>
  );
}
