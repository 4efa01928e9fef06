"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { fieldIds } from "./field-ids";

interface ErrorSummaryProps {
  title: ReactNode;
  /** Per field its name and what is wrong; each becomes a link to that field. */
  errors?: readonly { name: string; message: string; id?: string }[];
}

/** What kept a form from being saved, above it. Takes the focus when it appears. */
export function ErrorSummary({ title, errors = [] }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [title, errors.length]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      data-answer
      className="mb-6 max-w-measure border-l-3 border-plum py-0.5 pl-4.5"
    >
      <p className="flex items-center gap-2 font-semibold">
        <span className="text-plum-ink">
          <Icon name="info" />
        </span>
        {title}
      </p>
      {errors.length > 0 && (
        <ul className="mt-1">
          {errors.map(({ name, message, id }) => (
            <li key={name}>
              <a href={`#${fieldIds(name, id).input}`} className="text-plum-ink">
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
