/**
 * Puts text into an uncontrolled field as if it had been typed, so that a form that listens for changes hears it.
 * React only hears values set past its own setter.
 */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  native?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event("change", { bubbles: true }));
}
