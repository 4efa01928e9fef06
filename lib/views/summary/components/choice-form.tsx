"use client";

import { useRouter } from "next/navigation";
import { useRef, useTransition, type ChangeEvent, type ReactNode } from "react";

/**
 * The choices as a plain form that asks for the page again. With JavaScript a tick or a period shows at once;
 * a date waits for the button, since half of one is no date.
 */
export function ChoiceForm({ children }: { children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const show = () => {
    if (!form.current) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current)) if (typeof value === "string") query.append(name, value);
    startTransition(() => router.replace(`/summary?${query.toString()}`, { scroll: false }));
  };
  const onChange = (event: ChangeEvent<HTMLFormElement>) => {
    const field: EventTarget = event.target;
    if (field instanceof HTMLInputElement && field.type !== "date" && field.value !== "own") show();
  };
  return (
    <form
      ref={form}
      method="get"
      action="/summary"
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
      aria-busy={isPending}
    >
      {children}
    </form>
  );
}
