"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { isFilledIn } from "./filled-in";

interface AddEntryProps {
  label: string;
  /** What unfolds the form once there is something above it. */
  summary: string;
  /** Whether nothing was written yet: then the form stands open. */
  isFirst: boolean;
  children: ReactNode;
}

/** The place for another entry: the form itself on an empty page, else folded. */
export function AddEntry({ label, summary, isFirst, children }: AddEntryProps) {
  return (
    <Section label={label} isLabelHeading>
      <AddFold summary={summary} isUnfolded={isFirst}>
        {children}
      </AddFold>
    </Section>
  );
}

/**
 * Folds a form, or shows it without a fold. It is one element in both states: what is typed in the form stays when
 * the last row above it is deleted, and when the first is put back.
 */
function AddFold({ summary, isUnfolded, children }: { summary: string; isUnfolded: boolean; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const details = frame.current?.querySelector("details");
    if (!details) return;
    const isTypedIn = [...details.querySelectorAll("form")].some(isFilledIn);
    // At first it is as the page was sent, or as it was opened before the scripts ran.
    details.open = isUnfolded || isTypedIn || (isFirst.current && details.open);
    isFirst.current = false;
  }, [isUnfolded]);
  return (
    <div ref={frame}>
      <Disclosure summary={summary} isUnfolded={isUnfolded}>
        {children}
      </Disclosure>
    </div>
  );
}
