import type { ReactNode } from "react";

interface FoldProps {
  label: string;
  /** What a screen reader hears: the label alone does not say which row. */
  about: string;
  /** Folds that share a name are open one at a time. */
  name: string;
  isOpen?: boolean;
  children: ReactNode;
}

/** A quiet word that unfolds a small form below the row it stands in, without a script. */
export function Fold({ label, about, name, isOpen, children }: FoldProps) {
  return (
    <details name={name} open={isOpen} className="group open:order-last open:basis-full">
      <summary
        aria-label={`${label}: ${about}`}
        className="flex min-h-tap w-fit list-none items-center text-control text-ink-2 underline decoration-1 underline-offset-5 marker:content-none group-open:font-semibold group-open:text-ink hover:decoration-2"
      >
        {label}
      </summary>
      <div className="max-w-measure pt-1 pb-5">{children}</div>
    </details>
  );
}
