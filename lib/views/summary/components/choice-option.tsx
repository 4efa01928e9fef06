import styles from "./choice-option.module.css";

interface ChoiceOptionProps {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  label: string;
  /** A second, quieter line: how much there is of it. */
  detail?: string | undefined;
  isChosen: boolean;
}

/** One period or part to choose, with its line of detail. */
export function ChoiceOption({ type, name, value, label, detail, isChosen }: ChoiceOptionProps) {
  return (
    <label className={styles.option}>
      <input type={type} name={name} value={value} defaultChecked={isChosen} className={styles.mark} />
      <span>
        {label}
        {detail && <small>{detail}</small>}
      </span>
    </label>
  );
}
