import { useId, type ReactNode } from "react";

/** A heading and the calls under it. */
export function CallList({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-11">
      <h2 id={id}>{title}</h2>
      <ul className="mt-3.5 grid gap-3">{children}</ul>
    </section>
  );
}
