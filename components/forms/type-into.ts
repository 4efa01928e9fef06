/**
 * Puts text into an uncontrolled input as if it had been typed, so that a form that listens for changes hears it.
 * React only hears values set past its own setter.
 */
export function typeInto(input: HTMLInputElement, text: string): void {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  native?.set?.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
