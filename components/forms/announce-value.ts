import { isBox } from "./fill-form";
import { typeInto } from "./type-into";

/**
 * Makes React hear that a field was filled in before React ran. React compares the text of a field with the one it saw
 * last, which is the same by now, and its memory of that is the only thing that is changed here: the text, the caret and
 * a word that is being composed stay as they are. A text area is the exception: React puts the text that it was sent with
 * back into it when it takes over, so what was typed is typed once more.
 */
export function announceValue(field: EventTarget, text: string): void {
  if (field instanceof HTMLTextAreaElement && field.value !== text) return retype(field, text);
  const isTicked = isBox(field);
  // Another one of its group was chosen after it.
  if (isTicked && field.type === "radio" && !field.checked) return;
  const tracker: unknown = Reflect.get(field, "_valueTracker");
  if (isTracker(tracker)) tracker.setValue(isTicked ? String(!field.checked) : "\0");
  const isChosen = field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === "file");
  field.dispatchEvent(new Event(isTicked ? "click" : isChosen ? "change" : "input", { bubbles: true }));
}

function retype(area: HTMLTextAreaElement, text: string): void {
  const isFocused = document.activeElement === area;
  typeInto(area, text);
  if (isFocused) area.setSelectionRange(text.length, text.length);
}

/** Where React notes the text of a field. */
function isTracker(value: unknown): value is { setValue(text: string): void } {
  return typeof value === "object" && value !== null && "setValue" in value && typeof value.setValue === "function";
}
