/** What a person did on a page before its scripts ran, and the browser did not do by itself. */
export interface EarlyInput {
  /** Fields that were filled in; whatever saves by itself has not heard of them. The text is that of a text area. */
  readonly fields: readonly (readonly [field: EventTarget, text: string])[];
  /** Buttons that only a script answers, and links that would have left what was filled in behind. */
  readonly clicks: readonly HTMLElement[];
}

declare global {
  interface Window {
    /** Gives what was done before the scripts ran, once, and stops watching. */
    takeEarlyInput?: () => EarlyInput;
  }
}

/**
 * The attributes of a form that saves itself, and so is saved even when the page is left before its scripts run.
 *
 * @param needed name of the field without which there is nothing to save
 */
export const savesItself = (needed = "") => ({ "data-saves-itself": needed, suppressHydrationWarning: true });

/**
 * Watches a page from its first byte until its scripts run: notes what is done meanwhile, saves it when the page is
 * left, and loads a page anew that was left open too long, since it may be of an earlier day. From then on it only tells
 * the server the time zone of the device before the next request, and never shows a page that the back button kept from
 * before signing out.
 *
 * Sent as text to the page (see InlineScript), so it uses nothing from outside.
 *
 * @param zoneCookie name of the cookie that holds the time zone
 * @param startScripts name of the event that starts the scripts of the page
 * @param typedKey where text waits that was typed before the page was loaded anew
 */
export function watchEarlyPage(zoneCookie: string, startScripts: string, typedKey: string): void {
  const tooLongMs = 15 * 60_000;
  // After so long a page that nobody touched may be of an earlier day, which its scripts notice.
  const openLongMs = 600_000;
  const patienceMs = 8_000;
  const openedAt = Date.now();
  const early = new AbortController();
  const isEarly = { capture: true, passive: false, signal: early.signal };
  const fields = new Map<EventTarget, string>();
  const clicks: HTMLElement[] = [];
  const posted = new Set<EventTarget>();

  const noteField = ({ target }: Event) => {
    if (!target) return;
    fields.set(target, target instanceof HTMLTextAreaElement ? target.value : "");
    const form = target instanceof Element && target.closest<HTMLFormElement>("form[data-saves-itself]");
    if (form) sayItSaves(form);
  };
  // Its line says so at once (see SelfSavedLine). When no scripts come, it says what is true then.
  const sayItSaves = (form: HTMLFormElement) => {
    const needed = form.dataset.savesItself;
    if (form.dataset.early || (needed && !new FormData(form).has(needed))) return;
    form.dataset.early = hasFailed() ? "unsaved" : "saving";
    setTimeout(() => form.dataset.early && (form.dataset.early = "unsaved"), patienceMs);
  };
  // Scripts that fail answer nothing: after a while links are followed, and what was filled in is saved on leaving.
  let waitsSince: number | undefined;
  const isWaitingInVain = ({ timeStamp }: Event) => waitsSince !== undefined && timeStamp - waitsSince > patienceMs;
  const hasFailed = () => document.documentElement.dataset.scripts === "failed";
  const noteClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("a[href], button") : null;
    if (!target || hasFailed() || isWaitingInVain(event)) return;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const isForScript =
      target instanceof HTMLButtonElement
        ? target.type === "button"
        : isPlain && (target.dataset.inPlace !== undefined || fields.size > 0);
    if (isPlain) target.querySelector("[data-link-mark]")?.setAttribute("data-pending", "true");
    if (!isForScript) return;
    event.preventDefault();
    target.dataset.waiting = "";
    clicks.push(target);
    waitsSince ??= event.timeStamp;
  };
  const unsavedForms = () =>
    [...document.querySelectorAll<HTMLFormElement>("form[data-saves-itself]")].filter(
      (form) => !posted.has(form) && [...form.elements].some((field) => fields.has(field)),
    );
  // React puts the text that a text area was sent with back into it, a moment before what was typed is announced to it.
  const putBackTyped = () => {
    for (const [field, text] of fields) {
      if (field instanceof HTMLTextAreaElement && field.value !== text) field.value = text;
    }
  };
  // React writes the text that a text area was sent with into it when it takes over. The browser drops the caret and
  // what is selected then, but not in a field that was written into.
  const keepCaret = ({ target }: Event) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const { value } = target;
    target.value = value;
  };
  const saveOnLeaving = () => {
    putBackTyped();
    for (const form of unsavedForms()) navigator.sendBeacon(form.action || location.href, new FormData(form));
    fields.clear();
  };
  const noteSubmit = (event: SubmitEvent) => {
    const { target, submitter } = event;
    putBackTyped();
    // A form that deletes an entry must not overtake the one that saves what was filled in.
    const isOvertaking = unsavedForms().some((form) => form !== target);
    const isLost = hasFailed() || isWaitingInVain(event);
    // Without a connection the browser would show its own page, and what was typed would be gone.
    if (submitter instanceof HTMLElement && (!navigator.onLine || (isOvertaking && !isLost))) {
      event.preventDefault();
      if (!clicks.includes(submitter)) clicks.push(submitter);
      waitsSince ??= event.timeStamp;
      return;
    }
    if (target) posted.add(target);
    if (isOvertaking) saveOnLeaving();
  };
  const reloadWhenOld = () => {
    const isOld = Date.now() - openedAt > tooLongMs && fields.size === 0 && navigator.onLine;
    if (!isOld || document.visibilityState === "hidden") return;
    document.body.inert = true;
    location.reload();
  };
  const tellZone = () => {
    const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
    document.cookie = `${zoneCookie}=${zone}; path=/; max-age=31536000; samesite=lax`;
  };

  document.addEventListener("focusin", keepCaret, isEarly);
  document.addEventListener("input", noteField, isEarly);
  document.addEventListener("change", noteField, isEarly);
  document.addEventListener("click", noteClick, isEarly);
  document.addEventListener("submit", noteSubmit, isEarly);
  document.addEventListener("visibilitychange", reloadWhenOld, isEarly);
  window.addEventListener("pagehide", saveOnLeaving, isEarly);
  // The answer to a form that the browser posted by itself: a fold that holds it stands open.
  document.addEventListener("DOMContentLoaded", () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("details:has([data-answer])")) fold.open = true;
  });
  const start = () => window.dispatchEvent(new Event(startScripts));
  setTimeout(start, openLongMs);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && start(), isEarly);
  try {
    if (sessionStorage.getItem(typedKey) !== null) start();
  } catch {
    // The browser keeps nothing for this page.
  }
  window.takeEarlyInput = () => {
    early.abort();
    delete window.takeEarlyInput;
    for (const form of document.forms) delete form.dataset.early;
    for (const target of clicks) {
      delete target.dataset.waiting;
      target.querySelector("[data-link-mark]")?.removeAttribute("data-pending");
    }
    const isOfPosted = (field: EventTarget) =>
      "form" in field && field.form instanceof EventTarget && posted.has(field.form);
    return { fields: [...fields].filter(([field]) => !isOfPosted(field)), clicks };
  };

  // One of these comes before the next request. A tool that reads aloud or listens may send the click alone. Naming the
  // zone makes the browser load its tables of dates, 40 to 75 ms of work, so it waits for them, and does not hold up
  // what they do: only the click that may ask for a page needs it at once.
  for (const event of ["pointerdown", "keydown", "click", "visibilitychange"]) {
    document.addEventListener(
      event,
      ({ type, target }) => {
        const isAsking = type === "click" && target instanceof Element && target.closest("a, button");
        if (isAsking) tellZone();
        else setTimeout(tellZone);
      },
      { capture: true, passive: true, once: true },
    );
  }
  window.addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
}
