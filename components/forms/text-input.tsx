import type { ComponentProps } from "react";
import { Labelled, type ControlTexts } from "./field";
import { describedBy, fieldIds } from "./field-ids";
import { inputStyle } from "./input-style";

type Native = Omit<ComponentProps<"input">, keyof ControlTexts | "className">;

export interface TextInputProps extends Native, ControlTexts {}

/** One line of text with its label; dates and times too, with `type`. */
export function TextInput({ type = "text", ...props }: TextInputProps) {
  const { name, label, hint, error, id, labelLook, ...native } = props;
  const ids = fieldIds(name, id);
  return (
    <Labelled {...{ name, label, hint, error, id, labelLook }}>
      <input
        type={type}
        name={name}
        id={ids.input}
        dir={type === "text" ? "auto" : undefined}
        className={inputStyle(error)}
        {...describedBy(ids, props)}
        {...native}
      />
    </Labelled>
  );
}
