"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from "recharts";
import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import type { PanelKey } from "@/lib/analysis/charts/types";
import type { Walk, WalkFrame, WalkRow } from "@/lib/analysis/charts/walk";
import { formatter } from "@/lib/platform/i18n/format";

export interface ChartWalkLayerProps {
  walk: Walk;
  frame: WalkFrame;
  /** Width on the screen, in pixels. */
  width: number;
  start: { focus: boolean; x: number; y: number };
  label: string;
}

const PANELS = ["mood", "stress", "sleep"] as const satisfies readonly PanelKey[];

/**
 * An invisible chart exactly over the drawn one: it adds the vertical under the pointer, a dot on each value of that
 * day, and the day in words. Nothing is drawn twice, so nothing can jump.
 */
export function ChartWalkLayer({ walk, frame, width, start, label }: ChartWalkLayerProps) {
  const box = useRef<HTMLDivElement>(null);
  const scale = width / frame.width;
  const [first, last] = walk.domain;
  // The keyboard enters at the first row. Counted backwards that is the last day: where the person is now.
  const backwards = useMemo(() => walk.rows.map((row) => ({ ...row, back: -row.x })).reverse(), [walk]);
  useEffect(() => {
    // The chart draws itself one commit later than this component.
    const next = requestAnimationFrame(() => enter(box.current, start));
    return () => cancelAnimationFrame(next);
  }, [start]);
  return (
    <div ref={box} className="chart-walk-layer">
      <ComposedChart
        width={width}
        height={frame.height * scale}
        data={backwards}
        margin={{ top: 0, bottom: 0, left: frame.left * scale, right: (frame.width - frame.right) * scale }}
        accessibilityLayer
        aria-label={label}
      >
        <XAxis dataKey="back" type="number" domain={[-last, -first]} reversed allowDataOverflow hide />
        {PANELS.flatMap((panel) => {
          const domain = frame.scales[panel];
          if (!domain) return [];
          return [
            <YAxis key={`${panel}-axis`} yAxisId={panel} domain={[...domain]} allowDataOverflow hide width={0} />,
            <Line
              key={panel}
              yAxisId={panel}
              dataKey={panel}
              stroke="none"
              dot={false}
              activeDot={{ r: 5, className: `chart-walk-dot chart-${panel}` }}
              connectNulls={false}
              isAnimationActive={false}
            />,
          ];
        })}
        <Tooltip
          content={({ active, label: back }) => (
            <Readout walk={walk} row={active ? backwards.find((row) => row.back === back) : undefined} />
          )}
          cursor={{ className: "chart-walk-cursor" }}
          filterNull={false}
          isAnimationActive={false}
          position={{ y: 0 }}
          offset={12}
        />
      </ComposedChart>
    </div>
  );
}

/** Goes on where the person was: the keyboard into the chart, the pointer at its day. */
function enter(box: HTMLDivElement | null, start: ChartWalkLayerProps["start"]): void {
  if (start.focus) box?.querySelector<SVGElement>("svg.recharts-surface")?.focus();
  else {
    const move = new MouseEvent("mousemove", { bubbles: true, clientX: start.x, clientY: start.y });
    box?.querySelector(".recharts-wrapper")?.dispatchEvent(move);
  }
}

/** The day in words: "do 26 maart: stemming 4, stress 7, slaap 6 uur", or that it is empty. */
function Readout({ walk, row }: { walk: Walk; row: WalkRow | undefined }) {
  const t = useTranslations("chartWalk");
  const format = formatter(useLocale());
  if (!row) return null;
  const values = PANELS.flatMap((panel) => {
    const value = row[panel];
    const channel = walk.channels[panel];
    return value === undefined || !channel ? [] : [t(panel, { value: format.grade(value), channel })];
  });
  return (
    <p role="status" className="chart-readout">
      <b>{format.dayShort(fromEpochDay(row.x))}</b>: {values.length === 0 ? t("empty") : values.join(", ")}
    </p>
  );
}
