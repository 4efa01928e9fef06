import type { ReactNode } from "react";
import "./charts.css";

interface ChartSvgProps {
  model: { width: number; height: number };
  /** Its name as text, or the id of the element that names it. */
  label?: string;
  labelledBy?: string;
  children: ReactNode;
}

/** The SVG element of a chart, in the units of its model; a screen reader treats it as one image. */
export function ChartSvg({ model: { width, height }, label, labelledBy, children }: ChartSvgProps) {
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      aria-labelledby={labelledBy}
    >
      {children}
    </svg>
  );
}
