import type { ComponentProps } from "react";
import { Labelled, type ControlTexts } from "./field";
import { describedBy, fieldIds } from "./field-ids";
import styles from "./writing-lines.module.css";

type Native = Omit<ComponentProps<"textarea">, keyof ControlTexts | "className">;

interface WritingLinesProps extends Native, ControlTexts {}

/** Ruled lines for own words. They grow with the text; `rows` is how many there are at first. */
export function WritingLines({ rows = 2, ...props }: WritingLinesProps) {
  const { name, label, hint, error, id, labelLook, ...native } = props;
  const ids = fieldIds(name, id);
  return (
    <Labelled {...{ name, label, hint, error, id, labelLook }}>
      <textarea
        name={name}
        id={ids.input}
        rows={rows}
        className={error ? `${styles.lines} ${styles.wrong}` : styles.lines}
        {...describedBy(ids, props)}
        {...native}
      />
    </Labelled>
  );
}
