import type { ReactNode } from "react";

interface EmptyStateProps {
  title: ReactNode;
  text?: ReactNode;
  /** The one thing that can be done about it. */
  children?: ReactNode;
}

/** What stands where nothing is yet: what it is, and how it comes about. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div>
      <p className="font-serif text-lead">{title}</p>
      {text && <p className="max-w-measure text-ink-2">{text}</p>}
      {children && <div className="mt-4">{children}</div>}
    </div>
  );
}
