import { useTranslations } from "next-intl";
import styles from "./clear-choice.module.css";

interface ClearChoiceProps {
  name: string;
  onChoose?: () => void;
}

/**
 * Takes a choice back, quietly: a radio of the same group with nothing as its value, so that it works without a script.
 * Stands within the element that has the role `radiogroup`.
 */
export function ClearChoice({ name, onChoose }: ClearChoiceProps) {
  const t = useTranslations("ui");
  return (
    <label
      className={`${styles.clear} text-chart text-ink-2 underline decoration-1 underline-offset-4 has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-pine`}
    >
      <input
        type="radio"
        name={name}
        value=""
        onChange={onChoose}
        className="absolute -inset-x-2 -inset-y-2.5 m-0 cursor-pointer opacity-0"
      />
      {t("leaveBlank")}
    </label>
  );
}
