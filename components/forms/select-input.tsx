import type { ComponentProps } from "react";
import { Labelled, type ControlTexts } from "./field";
import { describedBy, fieldIds } from "./field-ids";
import { inputStyle } from "./input-style";

type Native = Omit<ComponentProps<"select">, keyof ControlTexts | "className">;

interface SelectInputProps extends Native, ControlTexts {}

/** One of a list that is too long to show at once; its options are the children. */
export function SelectInput(props: SelectInputProps) {
  const { name, label, hint, error, id, labelLook, ...native } = props;
  const ids = fieldIds(name, id);
  return (
    <Labelled {...{ name, label, hint, error, id, labelLook }}>
      <select name={name} id={ids.input} className={inputStyle(error)} {...describedBy(ids, props)} {...native} />
    </Labelled>
  );
}
