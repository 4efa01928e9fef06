"use client";

import { useLayoutEffect, useRef, type ComponentProps } from "react";
import { Labelled, type ControlTexts } from "./field";
import { describedBy, fieldIds } from "./field-ids";
import { inputStyle } from "./input-style";

type Native = Omit<ComponentProps<"select">, keyof ControlTexts | "className" | "defaultValue">;

interface SelectInputProps extends Native, ControlTexts {
  defaultValue?: string | number | undefined;
}

/** One of a list that is too long to show at once; its options are the children. */
export function SelectInput({ defaultValue, ...props }: SelectInputProps) {
  const { name, label, hint, error, id, labelLook, ...native } = props;
  const ids = fieldIds(name, id);
  const select = useRef<HTMLSelectElement>(null);
  // React gives text fields a new first value when the page is read anew, but not a select.
  useLayoutEffect(() => {
    if (select.current) followDefault(select.current, String(defaultValue ?? ""));
  }, [defaultValue]);
  return (
    <Labelled {...{ name, label, hint, error, id, labelLook }}>
      <select
        ref={select}
        name={name}
        id={ids.input}
        defaultValue={defaultValue}
        className={inputStyle(error)}
        {...describedBy(ids, props)}
        {...native}
      />
    </Labelled>
  );
}

/** Makes another option the one that a reset goes back to, and shows it unless somebody chose another. */
function followDefault(select: HTMLSelectElement, value: string): void {
  const options = [...select.options];
  const first = options.find((option) => option.defaultSelected) ?? options[0];
  const isUntouched = first?.selected ?? true;
  for (const option of options) option.defaultSelected = option.value === value;
  if (isUntouched) select.value = value;
}
