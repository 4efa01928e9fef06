import type { ReactNode } from "react";

interface FindingFoldProps {
  /** Label of the button that opens it, and of the one that closes it when that differs. */
  open: string;
  /** The same on a phone, where the row of buttons is narrow. */
  shortOpen?: string;
  close?: string;
  isOpen?: boolean;
  children: ReactNode;
}

/** A section below a finding that opens over the full width, without a script. */
export function FindingFold({ open, shortOpen, close, isOpen, children }: FindingFoldProps) {
  return (
    <details open={isOpen} className="group/fold open:order-first open:basis-full">
      <summary className="text-link list-none text-ink-2 marker:content-none">
        {close === undefined ? (
          open
        ) : (
          <>
            <span className="group-open/fold:hidden">
              {shortOpen === undefined ? (
                open
              ) : (
                <>
                  <span className="shell:hidden">{shortOpen}</span>
                  <span className="hidden shell:inline">{open}</span>
                </>
              )}
            </span>
            <span className="hidden group-open/fold:inline">{close}</span>
          </>
        )}
      </summary>
      {children}
    </details>
  );
}
