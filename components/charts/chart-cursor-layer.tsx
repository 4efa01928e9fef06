"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from "recharts";
import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import type { PanelKey } from "@/lib/analysis/charts/types";
import type { CursorData, CursorDay, CursorScale } from "@/lib/analysis/charts/cursor";
import { formatter } from "@/lib/platform/i18n/format";

export interface ChartCursorLayerProps {
  data: CursorData;
  scale: CursorScale;
  /** Width on the screen, in pixels. */
  width: number;
  start: { focus: boolean; x: number; y: number };
  label: string;
}

const PANELS = ["mood", "stress", "sleep"] as const satisfies readonly PanelKey[];

/**
 * An invisible chart exactly over the drawn one. It adds a vertical line under the pointer, a dot on each value of that
 * day, and the values as text. No line is drawn twice, so none can jump.
 */
export function ChartCursorLayer({ data, scale, width, start, label }: ChartCursorLayerProps) {
  const box = useRef<HTMLDivElement>(null);
  const pixelsPerUnit = width / scale.width;
  const [first, last] = data.domain;
  // The keyboard enters at the first row, so the rows are reversed: it starts at the last day.
  const backwards = useMemo(() => data.rows.map((row) => ({ ...row, back: -row.x })).reverse(), [data]);
  useEffect(() => {
    // The chart renders one commit after this component.
    const next = requestAnimationFrame(() => enter(box.current, start));
    return () => cancelAnimationFrame(next);
  }, [start]);
  return (
    <div ref={box} className="chart-cursor-layer">
      <ComposedChart
        width={width}
        height={scale.height * pixelsPerUnit}
        data={backwards}
        margin={{
          top: 0,
          bottom: 0,
          left: scale.left * pixelsPerUnit,
          right: (scale.width - scale.right) * pixelsPerUnit,
        }}
        accessibilityLayer
        aria-label={label}
      >
        <XAxis dataKey="back" type="number" domain={[-last, -first]} reversed allowDataOverflow hide />
        {PANELS.flatMap((panel) => {
          const domain = scale.panels[panel];
          if (!domain) return [];
          return [
            <YAxis key={`${panel}-axis`} yAxisId={panel} domain={[...domain]} allowDataOverflow hide width={0} />,
            <Line
              key={panel}
              yAxisId={panel}
              dataKey={panel}
              stroke="none"
              dot={false}
              activeDot={{ r: 5, className: `chart-cursor-dot chart-${panel}` }}
              connectNulls={false}
              isAnimationActive={false}
            />,
          ];
        })}
        <Tooltip
          content={({ active, label: back }) => (
            <Readout data={data} row={active ? backwards.find((row) => row.back === back) : undefined} />
          )}
          cursor={{ className: "chart-cursor-line" }}
          filterNull={false}
          isAnimationActive={false}
          position={{ y: 0 }}
          offset={12}
        />
      </ComposedChart>
    </div>
  );
}

/** Continues what loaded the layer: focuses the chart for the keyboard, or shows the day under the pointer. */
function enter(box: HTMLDivElement | null, start: ChartCursorLayerProps["start"]): void {
  if (start.focus) box?.querySelector<SVGElement>("svg.recharts-surface")?.focus();
  else {
    const move = new MouseEvent("mousemove", { bubbles: true, clientX: start.x, clientY: start.y });
    box?.querySelector(".recharts-wrapper")?.dispatchEvent(move);
  }
}

/** The values of a day as text: "do 26 maart: stemming 4, stress 7, slaap 6 uur", or that it is empty. */
function Readout({ data, row }: { data: CursorData; row: CursorDay | undefined }) {
  const t = useTranslations("chartCursor");
  const format = formatter(useLocale());
  if (!row) return null;
  const values = PANELS.flatMap((panel) => {
    const value = row[panel];
    const channel = data.channels[panel];
    return value === undefined || !channel ? [] : [t(panel, { value: format.grade(value), channel })];
  });
  return (
    <p role="status" className="chart-readout">
      <b>{format.dayShort(fromEpochDay(row.x))}</b>: {values.length === 0 ? t("empty") : values.join(", ")}
    </p>
  );
}
