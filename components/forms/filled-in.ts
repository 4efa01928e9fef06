const lines = (text: string) => text.replace(/\r\n?/g, "\n");

/** True when a form shows anything else than it was sent with: filled in before its script was there. */
export function isFilledIn(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return lines(field.value) !== lines(field.defaultValue);
    if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
    if (field.type === "radio" || field.type === "checkbox") return field.checked !== field.defaultChecked;
    return field.value !== field.defaultValue;
  });
}
