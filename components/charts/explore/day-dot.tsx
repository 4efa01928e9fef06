import type { ExplorationDay } from "@/lib/analysis/charts/exploration";
import type { PanelKey } from "@/lib/analysis/charts/types";

interface DayDotProps {
  dot: { cx?: number | undefined; cy?: number | undefined };
  day: ExplorationDay | undefined;
  panel: PanelKey;
  /** Place of the chosen tag in the tags of the exploration. */
  tag: number | null;
  /** Whether days without the tag are drawn too. */
  hasPlain: boolean;
}

/** The point of one day: a ring around it when the chosen tag was written down, so that colour alone says nothing. */
export function DayDot({ dot: { cx, cy }, day, panel, tag, hasPlain }: DayDotProps) {
  if (cx === undefined || cy === undefined || day?.values[panel] === undefined) return null;
  const hasTag = tag !== null && day.tags.includes(tag);
  if (!hasTag && !hasPlain) return null;
  return (
    <g>
      {hasTag && <circle cx={cx} cy={cy} r={5.5} fill="none" stroke="var(--color-ink)" strokeWidth={1.5} />}
      <circle cx={cx} cy={cy} r={2.5} fill={`var(--color-${panel})`} />
    </g>
  );
}
