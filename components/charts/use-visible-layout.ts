import { useEffect, useState, type RefObject } from "react";

/** Name and width in pixels of the visible layout, observed from the moment the cursor is needed. */
export function useVisibleLayout(box: RefObject<HTMLElement | null>, isNeeded: boolean) {
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
