import type { ReactNode } from "react";
import { ClearChoice } from "./clear-choice";
import { describedBy, fieldIds } from "./field-ids";
import { FieldNotes } from "./field-notes";
import styles from "./word-choice.module.css";

interface WordChoiceProps<V extends string> {
  name: string;
  label: ReactNode;
  /** "beside": label left, words right where there is room. "above": always above. "hidden": for screen readers only. */
  labelLook?: "beside" | "above" | "hidden";
  options: readonly { value: V; label: ReactNode }[];
  defaultValue?: V | "" | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  id?: string | undefined;
  /** Words too long to stand four in a row on a phone. */
  hasLongWords?: boolean;
  /** Offers to take the choice back. */
  isClearable?: boolean;
}

/** One of a few words on a line: native radios, nothing chosen at first. */
export function WordChoice<V extends string>({
  name,
  labelLook = "beside",
  hasLongWords = false,
  isClearable = true,
  ...rest
}: WordChoiceProps<V>) {
  const { label, options, defaultValue, hint, error } = rest;
  const ids = fieldIds(name, rest.id);
  return (
    <div role="radiogroup" aria-labelledby={ids.label} className={styles.group} {...describedBy(ids, { hint, error })}>
      <div className={labelLook === "beside" ? `${styles.board} ${styles.beside}` : styles.board}>
        <div className={labelLook === "hidden" ? "sr-only" : styles.label}>
          <p id={ids.label} className={labelLook === "above" ? "text-small text-ink-2" : undefined}>
            {label}
          </p>
          {isClearable && <ClearChoice name={name} />}
        </div>
        <div className={hasLongWords ? `${styles.words} ${styles.long}` : styles.words}>
          {options.map((option, index) => (
            <label key={option.value} className={styles.word}>
              <input
                type="radio"
                name={name}
                value={option.value}
                id={index === 0 ? ids.input : undefined}
                defaultChecked={option.value === defaultValue}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
        <FieldNotes ids={ids} hint={hint} error={error} />
      </div>
    </div>
  );
}
