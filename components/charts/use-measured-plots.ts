import { useEffect, useState, type RefObject } from "react";
import { CURSOR_PANELS, type CursorPlot, type CursorScale } from "@/lib/analysis/charts/cursor";

/** The size of the drawing in `box` and its visible panels, measured from the moment the cursor is needed. */
export function useMeasuredPlots(box: RefObject<HTMLElement | null>, isNeeded: boolean): CursorScale | null {
  const [scale, setScale] = useState<CursorScale | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || !isNeeded) return;
    const observer = new ResizeObserver(() => setScale(measured(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, isNeeded]);
  return scale;
}

function measured(element: HTMLElement): CursorScale {
  const place = element.getBoundingClientRect();
  const plots = CURSOR_PANELS.flatMap((panel): CursorPlot[] => {
    const rect = element.querySelector(`[data-panel="${panel}"]`)?.getBoundingClientRect();
    if (!rect || rect.width === 0) return [];
    const across = { left: rect.left - place.left, right: rect.right - place.left };
    return [{ panel, ...across, top: rect.top - place.top, bottom: rect.bottom - place.top }];
  });
  return { width: place.width, height: place.height, plots };
}
