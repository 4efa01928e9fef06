import { groupedBy } from "@/lib/platform/data/grouped-by";
import type { FluidText } from "@/lib/analysis/charts/fluid";
import { shownClass } from "./shown-class";
import "./charts.css";

/** Texts over a drawing of any width; those of one look share a group. */
export function FluidTexts({ texts }: { texts: readonly FluidText[] }) {
  const groups = groupedBy(texts, ({ role, status }) => `chart-text-${role}${status ? ` chart-${status}` : ""}`);
  return [...groups].map(([look, members]) => (
    <g key={look} className={look}>
      {members.map((each) => (
        <text
          key={`${each.x} ${each.y} ${each.from}`}
          className={shownClass(each)}
          x={`${each.x}%`}
          y={each.isInside ? `${each.y}%` : each.y}
          textAnchor={each.anchor === "start" ? undefined : each.anchor}
        >
          {each.text}
        </text>
      ))}
    </g>
  ));
}
