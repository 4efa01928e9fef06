import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";

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
      {isFirst ? children : <Disclosure summary={summary}>{children}</Disclosure>}
    </Section>
  );
}
