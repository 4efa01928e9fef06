import type { ComponentProps } from "react";
import { Labelled, type ControlTexts } from "./field";
import { describedBy, fieldIds } from "./field-ids";
import { inputStyle } from "./input-style";

type Native = Omit<ComponentProps<"select">, keyof ControlTexts | "className" | "children">;

interface SelectProps extends Native, ControlTexts {
  /** Value and words of each. */
  options: readonly (readonly [value: string, words: string])[];
}

/** One of a list that is too long to show at once. */
export function Select({ options, ...props }: SelectProps) {
  const { name, label, hint, error, id, labelLook, ...native } = props;
  const ids = fieldIds(name, id);
  return (
    <Labelled {...{ name, label, hint, error, id, labelLook }}>
      <select name={name} id={ids.input} className={inputStyle(error)} {...describedBy(ids, props)} {...native}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
