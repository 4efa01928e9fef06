import { typeInto } from "./type-into";

/** What a person filled in, in the order of the page: name and text of each field. */
export type TypedFields = readonly (readonly [name: string, text: string])[];

const NOT_TYPED = new Set(["hidden", "password", "file", "submit", "button"]);

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields of a form that a person fills in; passwords and files are left out. */
function typedFieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLInputElement && !NOT_TYPED.has(field.type)) ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement,
  );
}

/** Whether a field is ticked instead of typed in. */
export const isBox = (field: EventTarget): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");

/** What stands in a form now. */
export function typedIn(form: HTMLFormElement): TypedFields {
  return typedFieldsOf(form)
    .filter((field) => field.name !== "" && (!isBox(field) || field.checked))
    .map((field) => [field.name, field.value]);
}

/** What stood in a form when it was sent, whatever was filled in since. */
export function sentIn(form: HTMLFormElement): TypedFields {
  return typedFieldsOf(form)
    .filter((field) => field.name !== "" && (!isBox(field) || field.defaultChecked))
    .map((field) => [field.name, isBox(field) ? field.value : sentText(field)]);
}

function sentText(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const options = [...field.options];
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? "";
}

/** Fills a form in as a person would, so that whatever listens to it hears each change; what is equal is left alone. */
export function fillForm(form: HTMLFormElement, typed: TypedFields): void {
  const texts = new Map<string, string[]>();
  for (const [name, text] of typed) texts.set(name, [...(texts.get(name) ?? []), text]);
  for (const field of typedFieldsOf(form)) {
    const wanted = texts.get(field.name) ?? [];
    if (isBox(field)) {
      const isWanted = wanted.includes(field.value) || (isNoAnswer(field) && wanted.length === 0);
      if (isWanted !== field.checked && (isWanted || field.type === "checkbox")) field.click();
    } else if (field.value !== (wanted[0] ?? "")) {
      typeInto(field, wanted[0] ?? "");
    }
  }
}

/** The radio that takes a choice back. */
const isNoAnswer = (field: HTMLInputElement) => field.type === "radio" && field.value === "";
