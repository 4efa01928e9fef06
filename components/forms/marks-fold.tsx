"use client";

import { type ReactNode, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";

interface MarksFoldProps {
  summary: string;
  /** Whether something was marked or ticked when the page was opened. */
  isOpen: boolean;
  children: ReactNode;
}

/** A fold of quick marks or ticks. Only how it begins is given: taking the last mark back must not close it under the finger. */
export function MarksFold({ summary, isOpen, children }: MarksFoldProps) {
  const [isOpenAtFirst] = useState(isOpen);
  return (
    <Disclosure summary={summary} isOpen={isOpenAtFirst}>
      {children}
    </Disclosure>
  );
}
