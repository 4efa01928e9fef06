"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** Prints what stands on the desk. Without JavaScript the browser's own menu does it. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
