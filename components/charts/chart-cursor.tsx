"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type ComponentType, type PointerEvent, type ReactNode } from "react";
import type { CursorData, CursorScale } from "@/lib/analysis/charts/cursor";
import type { ChartCursorLayerProps } from "./chart-cursor-layer";

interface ChartCursorProps {
  data: CursorData;
  /** By the name of the layout. */
  scales: Readonly<Record<string, CursorScale>>;
  /** The drawn layouts, each in an element with `data-layout`. */
  children: ReactNode;
}

/** Where the pointer first came down, so that the first tap shows its day as soon as the layer has loaded. */
interface Start {
  readonly focus: boolean;
  readonly x: number;
  readonly y: number;
}

/**
 * A cursor that moves through the days of a drawn chart by pointer or arrow keys. Its layer is fetched when the chart
 * is
 * first pointed at, touched or entered by keyboard; when the fetch fails, the drawing stays as it is.
 */
export function ChartCursor({ data, scales, children }: ChartCursorProps) {
  const t = useTranslations("chartCursor");
  const box = useRef<HTMLDivElement>(null);
  const [Layer, setLayer] = useState<ComponentType<ChartCursorLayerProps> | null>(null);
  const [start, setStart] = useState<Start | null>(null);
  const layout = useVisibleLayout(box, start !== null);

  const load = async (from: Start) => {
    if (start) return;
    setStart(from);
    try {
      const layer = (await import("./chart-cursor-layer")).ChartCursorLayer;
      // The layer replaces the button: when the button has the focus, the focus moves to the layer.
      setStart({ ...from, focus: from.focus || box.current?.contains(document.activeElement) === true });
      setLayer(() => layer);
    } catch {
      setStart(null);
    }
  };
  const point = (event: PointerEvent) => void load({ focus: false, x: event.clientX, y: event.clientY });
  const scale = layout && scales[layout.name];
  return (
    <div ref={box} className="chart-cursor" onPointerEnter={point} onPointerDown={point}>
      {children}
      {Layer && layout && scale && start ? (
        <Layer data={data} scale={scale} width={layout.width} start={start} label={t("label")} />
      ) : (
        <button
          type="button"
          className="chart-cursor-start only-with-script"
          onClick={() => void load({ focus: true, x: 0, y: 0 })}
        >
          {t("start")}
        </button>
      )}
    </div>
  );
}

/** Name and width in pixels of the visible layout, observed from the moment the cursor is needed. */
function useVisibleLayout(box: React.RefObject<HTMLDivElement | null>, isNeeded: boolean) {
  const [layout, setLayout] = useState<{ name: string; width: number } | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || !isNeeded) return;
    const observer = new ResizeObserver(() => {
      for (const each of element.querySelectorAll<HTMLElement>("[data-layout]")) {
        const width = each.querySelector("svg")?.getBoundingClientRect().width ?? 0;
        if (width > 0) setLayout({ name: each.dataset.layout ?? "", width });
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, isNeeded]);
  return layout;
}
