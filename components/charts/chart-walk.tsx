"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type ComponentType, type PointerEvent, type ReactNode } from "react";
import type { Walk, WalkFrame } from "@/lib/analysis/charts/walk";
import type { ChartWalkLayerProps } from "./chart-walk-layer";

interface ChartWalkProps {
  walk: Walk;
  /** By the name of the layout. */
  frames: Readonly<Record<string, WalkFrame>>;
  /** The drawn layouts, each in an element with `data-layout`. */
  children: ReactNode;
}

/** Where the pointer first came down, so that the first tap shows its day as soon as the layer is there. */
interface Start {
  readonly focus: boolean;
  readonly x: number;
  readonly y: number;
}

/**
 * Lets one walk through the days of a drawn chart. The layer that does so is fetched when the chart is first pointed
 * at, touched or entered by keyboard; should that fail, the drawing simply stays what it is.
 */
export function ChartWalk({ walk, frames, children }: ChartWalkProps) {
  const t = useTranslations("chartWalk");
  const box = useRef<HTMLDivElement>(null);
  const [Layer, setLayer] = useState<ComponentType<ChartWalkLayerProps> | null>(null);
  const [start, setStart] = useState<Start | null>(null);
  const layout = useVisibleLayout(box, start !== null);

  const load = async (from: Start) => {
    if (start) return;
    setStart(from);
    try {
      const layer = (await import("./chart-walk-layer")).ChartWalkLayer;
      // The button goes when the layer comes; whoever stands on it must not fall off the page.
      setStart({ ...from, focus: from.focus || box.current?.contains(document.activeElement) === true });
      setLayer(() => layer);
    } catch {
      setStart(null);
    }
  };
  const point = (event: PointerEvent) => void load({ focus: false, x: event.clientX, y: event.clientY });
  const frame = layout && frames[layout.name];
  return (
    <div ref={box} className="chart-walk" onPointerEnter={point} onPointerDown={point}>
      {children}
      {Layer && layout && frame && start ? (
        <Layer walk={walk} frame={frame} width={layout.width} start={start} label={t("label")} />
      ) : (
        <button
          type="button"
          className="chart-walk-start only-with-script"
          onClick={() => void load({ focus: true, x: 0, y: 0 })}
        >
          {t("start")}
        </button>
      )}
    </div>
  );
}

/** Name and width in pixels of the layout the style sheet shows, kept up to date once it matters. */
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
