import type { ReactNode } from "react";
import { fieldIds } from "./field-ids";
import { FieldNotes } from "./field-notes";

export type LabelLook = "plain" | "heading" | "hidden";

/** What every labelled control has in common. */
export interface FieldTexts {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Only needed when the same name occurs twice on a page. */
  id?: string | undefined;
}

/** A control that brings its own Field when it is given a label, and stands inside one when it is not. */
export interface ControlTexts extends Omit<FieldTexts, "label"> {
  label?: ReactNode;
  labelLook?: LabelLook;
}

interface FieldProps extends FieldTexts {
  /** "heading" is for what a page asks in so many words; "hidden" when a heading above says it already. */
  labelLook?: LabelLook;
  /** The control. Those of this folder find the Field around them by their name. */
  children: ReactNode;
}

const LABELS = {
  plain: "mb-2 block text-small text-ink-2",
  heading: "mb-1 block font-serif text-lead",
  hidden: "sr-only",
};

/** A control with its label, hint and error. */
export function Field({ name, label, hint, error, id, labelLook = "plain", children }: FieldProps) {
  const ids = fieldIds(name, id);
  return (
    <div className="min-w-0">
      <label htmlFor={ids.input} id={ids.label} className={LABELS[labelLook]}>
        {label}
      </label>
      {children}
      <FieldNotes ids={ids} hint={hint} error={error} />
    </div>
  );
}

/** Puts a control that has a label into a Field of its own. */
export function Labelled({ label, ...rest }: ControlTexts & { children: ReactNode }) {
  return label === undefined ? rest.children : <Field label={label} {...rest} />;
}
