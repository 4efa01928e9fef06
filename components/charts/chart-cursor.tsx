"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef, useState, type PointerEvent, type ReactNode } from "react";
import { dayAt, type CursorScale } from "@/lib/analysis/charts/cursor";
import { unpacked, type PackedCursorData } from "@/lib/analysis/charts/cursor-series";
import { CursorReadout } from "./cursor-readout";
import { CursorSurface } from "./cursor-surface";
import { useRevealTarget } from "./use-reveal-target";
import { useMeasuredPlots } from "./use-measured-plots";
import "./charts.css";

interface ChartCursorProps {
  packedData: PackedCursorData;
  /** Stands in the line above the drawing while no day is chosen. */
  resting: ReactNode;
  /** The drawing; each plot area has the name of its panel in `data-panel`. */
  children: ReactNode;
}

/** Where the cursor stands: at a day chosen by keys, or under a pointer, in pixels from the left of the drawing. */
type Position = { by: "keys"; index: number } | { by: "pointer"; x: number; isHeld: boolean };

/**
 * A cursor that moves through the days of a drawn chart by pointer or arrow keys. It measures the panels where they are
 * drawn, so it needs no second drawing.
 */
export function ChartCursor({ packedData, resting, children }: ChartCursorProps) {
  const t = useTranslations("chartCursor");
  const data = useMemo(() => unpacked(packedData), [packedData]);
  useRevealTarget();
  const box = useRef<HTMLDivElement>(null);
  const [isOn, setIsOn] = useState<false | "with-focus" | "by-pointer">(false);
  const [position, setPosition] = useState<Position | null>(null);
  const scale = useMeasuredPlots(box, isOn !== false);

  const point = ({ clientX, currentTarget, pointerType, type }: PointerEvent) => {
    // A day that was clicked is held while the mouse goes to the line above it.
    if (type === "pointermove" && position?.by === "pointer" && position.isHeld) return;
    const isHeld = type === "pointerdown" && pointerType === "mouse";
    setPosition({ by: "pointer", x: clientX - currentTarget.getBoundingClientRect().left, isHeld });
    // The surface replaces the button: when the button has the focus, the focus moves to the surface.
    if (!isOn) setIsOn(currentTarget.contains(document.activeElement) ? "with-focus" : "by-pointer");
  };
  const indexOf = (at: Position, on: CursorScale) => (at.by === "keys" ? at.index : dayAt(data, on, at.x));
  const index = position && scale ? indexOf(position, scale) : null;
  const day = index === null ? undefined : data.rows[index];
  return (
    <div className="chart-cursor">
      <div
        ref={box}
        className="chart-drawing relative touch-pan-y"
        onPointerEnter={point}
        onPointerDown={point}
        onPointerMove={point}
      >
        {children}
        {scale ? (
          <CursorSurface
            data={data}
            scale={scale}
            index={index}
            takesFocus={isOn === "with-focus"}
            onMove={(to) => setPosition(to === null ? null : { by: "keys", index: to })}
          />
        ) : (
          <button type="button" className="chart-cursor-start only-with-script" onClick={() => setIsOn("with-focus")}>
            {t("start")}
          </button>
        )}
      </div>
      {/* After the drawing for the keyboard, above it for the eye, where it covers nothing. */}
      <div className="chart-line wide:pl-[calc(var(--spacing-margin-col)+var(--spacing-gutter))]">
        {day ? <CursorReadout data={data} day={day} isSpoken={position?.by === "pointer"} /> : <p>{resting}</p>}
      </div>
    </div>
  );
}
