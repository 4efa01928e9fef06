/**
 * Makes React hear that a field was filled in before React ran. React compares the text of a field with the one it saw
 * last, which is the same by now, and its memory of that is the only thing that is changed here: the text, the caret and
 * a word that is being composed stay as they are.
 */
export function announceValue(field: EventTarget): void {
  const isBox = field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");
  // Another one of its group was chosen after it.
  if (isBox && field.type === "radio" && !field.checked) return;
  const tracker: unknown = Reflect.get(field, "_valueTracker");
  if (isTracker(tracker)) tracker.setValue(isBox ? String(!field.checked) : "\0");
  const isChosen = field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === "file");
  field.dispatchEvent(new Event(isBox ? "click" : isChosen ? "change" : "input", { bubbles: true }));
}

/** Where React notes the text of a field. */
function isTracker(value: unknown): value is { setValue(text: string): void } {
  return typeof value === "object" && value !== null && "setValue" in value && typeof value.setValue === "function";
}
