import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { CHIP } from "./chip-style";
import { describedBy, fieldIds } from "./field-ids";
import { FieldNotes } from "./field-notes";

interface ChipsProps<V extends string> {
  name: string;
  label: ReactNode;
  labelLook?: "plain" | "heading" | "hidden";
  options: readonly { value: V; label: ReactNode }[];
  defaultValues?: readonly V[];
  hint?: ReactNode;
  error?: string | undefined;
  id?: string | undefined;
}

const LABELS = { plain: "text-small text-ink-2", heading: "font-serif text-lead", hidden: "sr-only" };

const CHOSEN =
  "has-checked:border-pine has-checked:bg-pine-wash has-checked:font-semibold has-checked:text-pine-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-pine";

/** Any number of a few words: native checkboxes. */
export function Chips<V extends string>({ name, label, labelLook = "plain", ...rest }: ChipsProps<V>) {
  const { options, defaultValues = [], hint, error } = rest;
  const ids = fieldIds(name, rest.id);
  return (
    <div role="group" aria-labelledby={ids.label} {...describedBy(ids, { hint, error })}>
      <p id={ids.label} className={LABELS[labelLook]}>
        {label}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {options.map((option, index) => (
          <label key={option.value} className={`group/chip ${CHIP} ${CHOSEN}`}>
            <input
              type="checkbox"
              name={name}
              value={option.value}
              id={index === 0 ? ids.input : undefined}
              defaultChecked={defaultValues.includes(option.value)}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            <span className="hidden group-has-checked/chip:inline">
              <Icon name="check" className="size-4" />
            </span>
            {option.label}
          </label>
        ))}
      </div>
      <FieldNotes ids={ids} hint={hint} error={error} />
    </div>
  );
}
