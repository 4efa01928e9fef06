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
    <label className="flex min-h-tap items-start gap-3 py-2 text-[0.9375rem] leading-5.5">
      <input type={type} name={name} value={value} defaultChecked={isChosen} className={styles.mark} />
      <span className="min-w-0 hyphens-auto wrap-anywhere">
        {label}
        {detail && <small className="block text-[0.8125rem] leading-4.75 text-ink-2">{detail}</small>}
      </span>
    </label>
  );
}
