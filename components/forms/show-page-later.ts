import type { FormAction } from "@/lib/platform/actions/public-action";
import { SHOWN_LATER } from "@/lib/platform/forms/shown-later";

/** So long after the last save the page is shown anew: a few taps in a row need it once. */
const PAUSE_MS = 1_000;

/** An action that answers with the page as it is by now. */
export type ShowPage = FormAction<undefined>;

let timer: ReturnType<typeof setTimeout> | undefined;
let due: ShowPage | null = null;

/**
 * An action that answers with its outcome alone, without the page, which costs many times what saving does; the page is
 * shown anew a moment after it succeeded.
 */
export function shownLater<T>(action: FormAction<T>, showPage: ShowPage): FormAction<T> {
  return async (previous, formData) => {
    const sent = new FormData();
    for (const [name, value] of formData) sent.append(name, value);
    sent.set(SHOWN_LATER, "1");
    const result = await action(previous, sent);
    if (result.ok) {
      due = showPage;
      clearTimeout(timer);
      timer = setTimeout(showPageNow, PAUSE_MS);
    }
    return result;
  };
}

/** Has the page shown anew that waits for it, if one does: before another takes its place, which may lead back to it. */
export function showPageNow(): void {
  clearTimeout(timer);
  const showPage = due;
  due = null;
  // An action, since an answer that does not come leaves the page as it is; the next save shows it then.
  if (showPage && navigator.onLine) void showPage(null, new FormData()).catch(() => undefined);
}
