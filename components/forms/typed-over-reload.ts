import { TYPED_KEY } from "./typed-key";
import { fillForm, typedIn, type TypedFields } from "./fill-form";

/** A page that comes back later than this was not reloaded by us. */
const KEPT_FOR_MS = 60_000;
/** A server that is unknown again within this time is not helped by another reload. */
const RELOADS_AGAIN_AFTER_MS = 120_000;

interface TypedPage {
  path: string;
  at: number;
  forms: { kind: string; typed: TypedFields }[];
}

let isLeaving = false;

/** True while the page reloads itself with what was typed: nothing is lost, so nothing has to be asked first. */
export function isReloadingWithTyped(): boolean {
  return isLeaving;
}

/**
 * Loads the page anew, for a server that was updated under it, and keeps what was typed until it stands there again: in
 * this tab's session storage, for the length of one reload. Does nothing when it just did so, when the server does not
 * give this page, or when somebody is signed out by now; the words on the page then say what to do.
 */
export async function reloadWithTyped(): Promise<void> {
  if (isLeaving || Date.now() - lastReload() < RELOADS_AGAIN_AFTER_MS) return;
  isLeaving = true;
  if (!(await isPageThere())) {
    isLeaving = false;
    return;
  }
  const forms = [...document.querySelectorAll("form")].map((form) => ({ kind: kindOf(form), typed: typedIn(form) }));
  const page: TypedPage = { path: window.location.pathname, at: Date.now(), forms };
  try {
    sessionStorage.setItem(TYPED_KEY, JSON.stringify(page));
    sessionStorage.setItem(`${TYPED_KEY}-at`, String(page.at));
  } catch {
    // No room, or storage is off: the text stays where it is, on this page.
    isLeaving = false;
    return;
  }
  window.location.reload();
}

/** Puts back what was typed before the reload and forgets it; true when there was anything to put back. */
export function restoreTyped(): boolean {
  const page = takeTyped();
  if (!page) return false;
  let isAnyFilled = false;
  const waiting = [...page.forms];
  for (const form of document.querySelectorAll("form")) {
    const index = waiting.findIndex(({ kind }) => kind === kindOf(form));
    const [found] = index < 0 ? [] : waiting.splice(index, 1);
    if (!found || isEqual(found.typed, typedIn(form))) continue;
    for (let fold = form.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
      fold.open = true;
    }
    fillForm(form, found.typed);
    isAnyFilled = true;
  }
  return isAnyFilled;
}

/** Forgets what was kept for another page than this one, so that nobody who comes later can read it. */
export function forgetTypedElsewhere(): void {
  if (readTyped()?.path !== window.location.pathname) sessionStorage.removeItem(TYPED_KEY);
}

function takeTyped(): TypedPage | null {
  const page = readTyped();
  sessionStorage.removeItem(TYPED_KEY);
  const isOfThisReload = page?.path === window.location.pathname && Date.now() - page.at < KEPT_FOR_MS;
  return isOfThisReload ? page : null;
}

function readTyped(): TypedPage | null {
  try {
    // Written by this file alone, and removed at the first page that reads it.
    const page: TypedPage | null = JSON.parse(sessionStorage.getItem(TYPED_KEY) ?? "null");
    return page;
  } catch {
    return null;
  }
}

const lastReload = () => Number(sessionStorage.getItem(`${TYPED_KEY}-at`) ?? 0);

const isEqual = (one: TypedFields, other: TypedFields) => JSON.stringify(one) === JSON.stringify(other);

/** What tells forms of one page apart: their fields, and the entry they change. A new entry has another id by then. */
function kindOf(form: HTMLFormElement): string {
  const names = new Set(
    [...form.querySelectorAll("input, textarea, select")].map((field) => field.getAttribute("name")),
  );
  const hidden = new FormData(form);
  const isChange = String(hidden.get("revision") ?? "") !== "";
  // The framework numbers fields of its own anew with every page.
  const own = [...names].filter((name) => name !== null && !name.startsWith("$"));
  return [...own.sort(), isChange ? String(hidden.get("id")) : ""].join(" ");
}

async function isPageThere(): Promise<boolean> {
  try {
    const response = await fetch(window.location.href, { redirect: "manual", cache: "no-store" });
    return response.ok;
  } catch {
    return false;
  }
}
