"use client";

import { useActionState, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { FormAction } from "@/lib/actions";
import { failed, type ActionResult } from "@/lib/result";

/** What a saved entry answers: enough to save it again and to say when it was kept. */
export interface Saved {
  id: string;
  revision: number;
  /** Clock time of the person, "HH:MM". */
  savedAt: string;
}

const TYPING_PAUSE_MS = 600;
const RETRY_MS = 10_000;

/**
 * Saves a form as somebody fills it in, one request at a time, always with the newest text. What cannot be
 * saved stays on screen and is tried again. Without JavaScript the same form posts `formAction` by its button.
 */
export function useAutosave<T extends Saved>(action: FormAction<T>) {
  const [posted, formAction] = useActionState(action, null);
  const [answered, setAnswered] = useState<ActionResult<T> | null>(null);
  // The last success outlives a failure after it: its revision is what the next try builds on.
  const [kept, setKept] = useState<T | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const [isDirty, setIsDirty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef({ busy: false, again: false });

  /** Saves at once; `submitter` is the button that was pressed, when it carries a value of its own. */
  const saveNow = useCallback(
    async (submitter: HTMLElement | null = null) => {
      clearTimeout(timer.current);
      if (!form.current) return;
      if (queue.current.busy) {
        queue.current.again = true;
        return;
      }
      queue.current = { busy: true, again: false };
      setIsSaving(true);
      const result = await action(null, new FormData(form.current, submitter)).catch(() => failed("offline"));
      setAnswered(result);
      if (result.ok) setKept(result.data);
      setIsSaving(false);
      queue.current.busy = false;
      setIsDirty(queue.current.again || !result.ok);
    },
    [action],
  );

  /** Call on every change; `soon` waits for a pause in the typing. */
  const changed = useCallback(
    (soon: "now" | "after-pause") => {
      setIsDirty(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow(), soon === "now" ? 0 : TYPING_PAUSE_MS);
    },
    [saveNow],
  );

  const result = answered ?? posted;
  const saved = kept ?? (posted?.ok ? posted.data : null);
  // The hidden revision is rendered by now, so a change that came in while saving goes out with the new one.
  useEffect(() => {
    if (queue.current.again && !isSaving) void saveNow();
  }, [isSaving, saveNow]);

  const isOffline = result?.ok === false && result.code === "offline";
  useEffect(() => {
    if (!isOffline) return;
    const retry = () => void saveNow();
    const interval = setInterval(retry, RETRY_MS);
    window.addEventListener("online", retry);
    return () => {
      clearInterval(interval);
      window.removeEventListener("online", retry);
    };
  }, [isOffline, saveNow]);

  // Leaving for another page within the pause of typing must not drop the last words. Layout effects are cleaned up
  // while the form still stands; ordinary ones are not.
  const unsaved = useRef(false);
  useLayoutEffect(() => {
    unsaved.current = isDirty;
  }, [isDirty]);
  useLayoutEffect(
    () => () => {
      clearTimeout(timer.current);
      if (unsaved.current && form.current) void action(null, new FormData(form.current)).catch(() => undefined);
    },
    [action],
  );

  useEffect(() => {
    if (!isDirty) return;
    const flush = () => document.visibilityState === "hidden" && void saveNow();
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("beforeunload", warn);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("beforeunload", warn);
    };
  }, [isDirty, saveNow]);

  return { form, formAction, result, saved, isSaving, isDirty, changed, saveNow };
}
