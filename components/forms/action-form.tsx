"use client";

import { useRef, type ComponentProps } from "react";
import type { ActionResult } from "@/lib/platform/forms/result";

interface ActionFormProps<T> extends ComponentProps<"form"> {
  /** What the action answered last. */
  result: ActionResult<T> | null;
  /** Called after a success: whether the fields hold what was sent, and are empty or as on the server by now. */
  onSaved?: (data: T, isStillAsSent: boolean) => void;
}

/**
 * A form whose button calls an action. React puts a form back to its first values once its action has answered; this
 * one keeps what stands in it when the answer is a refusal, and what was typed while the answer was under way.
 */
export function ActionForm<T>({ result, onSaved, ...form }: ActionFormProps<T>) {
  const sent = useRef("");
  return (
    <form
      {...form}
      onSubmit={(event) => {
        sent.current = filledIn(event.currentTarget);
      }}
      onReset={(event) => {
        const isStillAsSent = filledIn(event.currentTarget) === sent.current;
        if (result?.ok === false || !isStillAsSent) event.preventDefault();
        if (result?.ok) onSaved?.(result.data, isStillAsSent);
      }}
    />
  );
}

/** What a person filled in; hidden fields are the page's own. */
function filledIn(form: HTMLFormElement): string {
  const hidden = new Set([...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")].map(({ name }) => name));
  const typed = [...new FormData(form)].filter(([name]) => !hidden.has(name));
  return JSON.stringify(typed.map(([name, value]) => [name, typeof value === "string" ? value : value.name]));
}
