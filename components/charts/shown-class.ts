import type { Shown } from "@/lib/analysis/charts/fluid";
import "./charts.css";

const FROM = ["", "chart-from-1", "chart-from-2", "chart-from-3"];
const UNTIL = ["chart-until-0", "chart-until-1", "chart-until-2", ""];

/** The classes that hide what is not shown in every layout; undefined when it is. */
export function shownClass({ from, until }: Shown): string | undefined {
  return [FROM[from], UNTIL[until]].filter(Boolean).join(" ") || undefined;
}
