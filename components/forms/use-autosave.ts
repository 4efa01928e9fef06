"use client";

import { useActionState, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { FormAction } from "@/lib/platform/actions/public-action";
import { readConflict } from "@/lib/platform/actions/conflict";
import { alwaysAnswer } from "./always-answer";
import { AutosaveQueue, mayPassByItself, type AutosaveState, type Saved } from "./autosave-queue";
import { shownLater, showPageNow, type ShowPage } from "./show-page-later";
import { isReloadingWithTyped } from "./typed-over-reload";
import { addSelfSavingForm } from "./unsaved-forms";
import { useAskBeforeLeaving } from "./use-ask-before-leaving";

const TYPING_PAUSE_MS = 600;
/** The first pause before a failed save is tried again; each later one is twice as long. */
const RETRY_MS = 10_000;
const MAX_RETRY_MS = 300_000;

/**
 * Saves a form as somebody fills it in, one request at a time, always with the newest text. What cannot be
 * saved stays on screen and is tried again. Without JavaScript the same form posts `formAction` by its button.
 *
 * @param showPage shows the page anew after a pause in the saving; without it each save is answered with the page
 */
export function useAutosave<T extends Saved>(action: FormAction<T>, showPage?: ShowPage) {
  const [posted, formAction] = useActionState(action, null);
  const [state, setState] = useState<AutosaveState<T> | null>(null);
  const [queue] = useState(() => {
    const save = alwaysAnswer(showPage ? shownLater(action, showPage) : action);
    return new AutosaveQueue<T>((data) => save(null, data), setState);
  });
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Saves at once; `submitter` is the button that was pressed, when it carries a value of its own. */
  const saveNow = useCallback(
    (submitter: HTMLElement | null = null) => {
      clearTimeout(timer.current);
      const pressed = submitter instanceof HTMLButtonElement && submitter.name !== "" ? submitter : null;
      return queue.save(() => form.current && new FormData(form.current), pressed);
    },
    [queue],
  );

  /** Call on every change; `soon` waits for a pause in the typing. */
  const changed = useCallback(
    (soon: "now" | "after-pause") => {
      queue.markDirty();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow(), soon === "now" ? 0 : TYPING_PAUSE_MS);
    },
    [queue, saveNow],
  );

  useEffect(
    () =>
      addSelfSavingForm(() => {
        clearTimeout(timer.current);
        return queue.settle(() => form.current && new FormData(form.current));
      }),
    [queue],
  );

  const result = state?.result ?? posted;
  useAskBeforeLeaving(result?.ok === false && readConflict(result.values) !== null);
  const saved = state?.saved ?? (posted?.ok ? posted.data : null);
  const isSaving = state?.isSaving ?? false;
  const isDirty = state?.isDirty ?? false;

  const mayPass = result !== null && mayPassByItself(result);
  useEffect(() => {
    if (!isDirty || !mayPass) return;
    let pauseMs = RETRY_MS;
    let next: ReturnType<typeof setTimeout>;
    let isOver = false;
    const plan = () => {
      if (isOver) return;
      next = setTimeout(() => void saveNow().then(plan), pauseMs);
      pauseMs = Math.min(pauseMs * 2, MAX_RETRY_MS);
    };
    const retry = () => void saveNow();
    plan();
    window.addEventListener("online", retry);
    return () => {
      isOver = true;
      clearTimeout(next);
      window.removeEventListener("online", retry);
    };
  }, [isDirty, mayPass, saveNow]);

  // Leaving for another page within the pause of typing must not drop the last words. Layout effects are cleaned up
  // while the form still stands; ordinary ones are not.
  useLayoutEffect(
    () => () => {
      clearTimeout(timer.current);
      void queue.flush(form.current && new FormData(form.current));
      showPageNow();
    },
    [queue],
  );

  useEffect(() => {
    if (!isDirty) return;
    // Before the page can be put away; and after it comes back, perhaps from signing in again in another tab.
    const flush = () => void saveNow();
    const warn = (event: BeforeUnloadEvent) => {
      if (!isReloadingWithTyped()) event.preventDefault();
    };
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("beforeunload", warn);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("beforeunload", warn);
    };
  }, [isDirty, saveNow]);

  return { form, formAction, result, saved, isSaving, isDirty, changed, saveNow };
}
