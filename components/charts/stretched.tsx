import type { ReactNode } from "react";
import type { ChartModel } from "@/lib/analysis/charts/types";

interface StretchedProps {
  model: Pick<ChartModel, "left" | "right">;
  top: number;
  bottom: number;
  children: ReactNode;
}

/** Paths in the units of the model, stretched to the size of their place; their strokes keep their width. */
export function Stretched({ model: { left, right }, top, bottom, children }: StretchedProps) {
  return (
    <svg viewBox={`${left} ${top} ${right - left} ${bottom - top}`} preserveAspectRatio="none">
      {children}
    </svg>
  );
}
