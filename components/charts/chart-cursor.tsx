"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type PointerEvent, type ReactNode } from "react";
import { dayAt, type CursorData, type CursorScale } from "@/lib/analysis/charts/cursor";
import { CursorReadout } from "./cursor-readout";
import { CursorSurface } from "./cursor-surface";
import { useRevealTarget } from "./use-reveal-target";
import { useVisibleLayout } from "./use-visible-layout";
import "./charts.css";

interface ChartCursorProps {
  data: CursorData;
  /** By the name of the layout. */
  scales: Readonly<Record<string, CursorScale>>;
  /** Stands in the line above the drawing while no day is chosen. */
  resting: ReactNode;
  /** The drawn layouts, each in an element with `data-layout`. */
  children: ReactNode;
}

/** Where the cursor stands: at a day chosen by keys, or under a pointer, in pixels from the left of the drawing. */
type Position = { by: "keys"; index: number } | { by: "pointer"; x: number; isHeld: boolean };

/**
 * A cursor that moves through the days of a drawn chart by pointer or arrow keys. It reads its places from the numbers
 * the chart was drawn with, so it needs no second drawing.
 */
export function ChartCursor({ data, scales, resting, children }: ChartCursorProps) {
  const t = useTranslations("chartCursor");
  useRevealTarget();
  const box = useRef<HTMLDivElement>(null);
  const [isOn, setIsOn] = useState<false | "with-focus" | "by-pointer">(false);
  const [position, setPosition] = useState<Position | null>(null);
  const layout = useVisibleLayout(box, isOn !== false);
  const scale = layout && scales[layout.name];
  const pixelsPerUnit = layout && scale ? layout.width / scale.width : 1;

  const point = ({ clientX, currentTarget, pointerType, type }: PointerEvent) => {
    // A day that was clicked is held while the mouse goes to the line above it.
    if (type === "pointermove" && position?.by === "pointer" && position.isHeld) return;
    const isHeld = type === "pointerdown" && pointerType === "mouse";
    setPosition({ by: "pointer", x: clientX - currentTarget.getBoundingClientRect().left, isHeld });
    // The surface replaces the button: when the button has the focus, the focus moves to the surface.
    if (!isOn) setIsOn(currentTarget.contains(document.activeElement) ? "with-focus" : "by-pointer");
  };
  const indexOf = (at: Position, on: CursorScale) =>
    at.by === "keys" ? at.index : dayAt(data, on, at.x / pixelsPerUnit);
  const index = position && scale ? indexOf(position, scale) : null;
  const day = index === null ? undefined : data.rows[index];
  return (
    <div className="flex flex-col">
      <div
        ref={box}
        className="relative touch-pan-y"
        onPointerEnter={point}
        onPointerDown={point}
        onPointerMove={point}
      >
        {children}
        {layout && scale ? (
          <CursorSurface
            data={data}
            scale={scale}
            pixelsPerUnit={pixelsPerUnit}
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
